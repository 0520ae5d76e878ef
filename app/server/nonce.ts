import { createContext } from 'react-router'

/** The number used once that lets this response's own scripts run, and no others (Content-Security-Policy). */
export const nonceContext = createContext<string>()
