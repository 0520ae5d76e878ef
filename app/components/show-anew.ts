import type { ShouldRevalidateFunction } from 'react-router'

/**
 * For pages on which several people act: also after an action that was refused the page shows how things stand now. Without
 * it React Router keeps what it has when an action answers 4xx, and the version that was too old would be sent again.
 */
export const showAnew: ShouldRevalidateFunction = ({ defaultShouldRevalidate, formMethod }) =>
  defaultShouldRevalidate || formMethod === 'POST'
