type Schema = { [keyword: string]: unknown };

/** Keywords that say nothing about validity. */
const annotations = new Set(['$schema', '$id', 'title', 'description', '$defs']);

/**
 * What a value breaks of a JSON Schema, draft 2020-12: the keywords that our own schemas and the rules in tests/unit/record use; any other one throws,
 * so that no rule is passed over.
 */
export function breaches(value: unknown, schema: Schema, root: Schema = schema, path = '$'): string[] {
  const found: string[] = [];
  const bad = (what: string): void => void found.push(`${path} ${what}`);
  const each = (child: unknown, of: unknown, at: string): void => void found.push(...breaches(child, of as Schema, root, at));
  for (const [keyword, rule] of Object.entries(schema)) {
    if (annotations.has(keyword)) continue;
    switch (keyword) {
      case '$ref': each(value, resolve(root, String(rule)), path); break;
      case 'type': if (![rule].flat().some((type) => isOf(value, String(type)))) bad(`is no ${[rule].flat().join(' or ')}`); break;
      case 'const': if (value !== rule) bad(`is not ${String(rule)}`); break;
      case 'enum': if (!(rule as unknown[]).includes(value)) bad(`${JSON.stringify(value)} is not among the values`); break;
      case 'pattern': if (typeof value === 'string' && !new RegExp(String(rule), 'u').test(value)) bad(`"${value}" does not fit ${String(rule)}`); break;
      case 'format': if (typeof value === 'string' && !formats[String(rule)]?.(value)) bad(`"${value}" is no ${String(rule)}`); break;
      case 'minimum': if (typeof value === 'number' && value < Number(rule)) bad(`is below ${String(rule)}`); break;
      case 'maximum': if (typeof value === 'number' && value > Number(rule)) bad(`is above ${String(rule)}`); break;
      case 'minLength': if (typeof value === 'string' && value.length < Number(rule)) bad(`is shorter than ${String(rule)}`); break;
      case 'required': if (isOf(value, 'object')) for (const name of rule as string[]) if (!Object.hasOwn(value as object, name)) bad(`lacks ${name}`); break;
      case 'properties': if (isOf(value, 'object')) for (const [name, of] of Object.entries(rule as object)) if (Object.hasOwn(value as object, name)) each((value as Schema)[name], of, `${path}.${name}`); break;
      case 'additionalProperties':
        if (isOf(value, 'object')) for (const [name, child] of Object.entries(value as object)) {
          if (Object.hasOwn((schema['properties'] ?? {}) as object, name)) continue;
          if (rule === false) bad(`has ${name}, which is not allowed`);
          else if (rule !== true) each(child, rule, `${path}.${name}`);
        }
        break;
      case 'propertyNames': if (isOf(value, 'object')) for (const name of Object.keys(value as object)) each(name, rule, `${path} name ${name}`); break;
      case 'items': if (Array.isArray(value)) for (const [at, child] of value.entries()) each(child, rule, `${path}[${at}]`); break;
      case 'minItems': if (Array.isArray(value) && value.length < Number(rule)) bad(`has fewer than ${String(rule)}`); break;
      case 'anyOf': if (!(rule as Schema[]).some((one) => breaches(value, one, root, path).length === 0)) bad('fits none of anyOf'); break;
      case 'oneOf': if ((rule as Schema[]).filter((one) => breaches(value, one, root, path).length === 0).length !== 1) bad('does not fit exactly one of oneOf'); break;
      default: throw new Error(`the keyword ${keyword} is not known to this check`);
    }
  }
  return found;
}

const formats: Record<string, (text: string) => boolean> = {
  'date-time': (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text),
  date: (text) => /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/.test(text),
  duration: (text) => /^P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/.test(text),
  uri: (text) => /^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i.test(text) && !/[<>"\\^`{|}]/.test(text),
};

function isOf(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

function resolve(root: Schema, ref: string): unknown {
  return ref.slice(2).split('/').reduce<unknown>((node, step) => (node as Schema)[step], root);
}
