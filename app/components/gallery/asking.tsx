import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Checkbox, Switch } from '../ui/checkbox.tsx'
import { ComboBox } from '../ui/combo-box.tsx'
import { FilePicker } from '../ui/file-picker.tsx'
import { RadioCards, RadioPills } from '../ui/radio-cards.tsx'
import { SecretField } from '../ui/secret-field.tsx'
import { Select } from '../ui/select.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'

const countries = ['Belgium', 'Denmark', 'Estonia', 'Finland', 'Germany', 'Netherlands', 'Norway', 'Sweden'].map((label) => ({
  value: label,
  label,
}))
const dates = (first: string, second: string) => [
  { was: '03.04.2026', becomes: first },
  { was: '12.11.2026', becomes: second, doubt: second.startsWith('11') ? 'after the day of your export' : undefined },
]

/** What asks: buttons, fields, questions, files. */
export function Asking() {
  return (
    <>
      <Card title="Buttons">
        <div className="stack-3">
          <div className="row">
            <Button look="filled">Send for review</Button>
            <Button>Save</Button>
            <Button look="quiet">Cancel</Button>
            <Button look="danger">Withdraw</Button>
          </div>
          <div className="row">
            <Button notYet="42 rows are still red. Correct them, or keep them out.">Send for review</Button>
            <Button small icon="download">
              Small
            </Button>
            <Button icon="return" label="Undo" />
            <Button pending>Saving</Button>
          </div>
        </div>
      </Card>
      <Card title="Inputs">
        <div className="stack-3">
          <TextField label="VAT number" hint="As on your invoices, for example NL000099998B57" defaultValue="NL000099998B57" mono />
          <TextField label="Kick-off date" error="29 February 2027 does not exist. Choose another day." defaultValue="29-02-2027" />
          <Select label="Country" options={countries} placeholder="Choose a country" />
          <ComboBox label="Country, typed" name="country" options={countries} chosen="Netherlands" />
          <SecretField label="Merchant certificate" hint="Paste it, or drop the file." defaultValue="secret" />
          <TextArea label="Comment" optional rows={2} />
          <Checkbox defaultChecked>Remember this for later files</Checkbox>
          <Switch hint="We write when something waits for you.">Mail</Switch>
        </div>
      </Card>
      <Card className="span">
        <RadioCards
          name="order"
          asTitle
          question="In “Datum laatste order”, what comes first: the day or the month?"
          explanation="We looked at all 2,338 dates. Not one has a number above 12 in first or second place, so both readings fit."
          readings={[
            {
              value: 'day',
              title: 'The day comes first',
              hint: 'Usual in the Netherlands and Finland',
              samples: dates('3 April 2026', '12 November 2026'),
            },
            {
              value: 'month',
              title: 'The month comes first',
              hint: 'Usual in the United States',
              samples: dates('4 March 2026', '11 December 2026'),
            },
          ]}
        />
      </Card>
      <Card title="Pills and files" className="span">
        <div className="stack-3">
          <RadioPills
            name="which"
            question="Which one is it?"
            options={['Telephone', 'Mobile', 'Leave it out'].map((label) => ({ value: label, label }))}
          />
          <FilePicker name="file" hint="Excel or CSV, up to 1,000,000 rows. Nothing is saved before you have looked." />
        </div>
      </Card>
    </>
  )
}
