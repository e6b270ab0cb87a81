/** The properties that say something: without what is null, empty or an empty list. */
export const given = (properties: { [name: string]: unknown }): { [name: string]: unknown } =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)));
