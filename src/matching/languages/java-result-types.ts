// Types of what Java's own methods give back, as far as stock knows them.

export const JAVA_RESULT_TYPES: Readonly<Record<string, string>> = {
  isEmpty: 'boolean', equals: 'boolean', contains: 'boolean', containsKey: 'boolean', containsValue: 'boolean', size: 'int', length: 'int', compareTo: 'int', compareToIgnoreCase: 'int',
  'Boolean.valueOf': 'boolean', 'Boolean.parseBoolean': 'boolean',
  'Integer.decode': 'int', 'Integer.valueOf': 'int', 'Integer.parseInt': 'int', 'Integer.parseUnsignedInt': 'int',
  'Long.decode': 'int', 'Long.valueOf': 'int', 'Long.parseLong': 'int', 'Long.parseUnsignedLong': 'int', 'Float.valueOf': 'float', 'Float.parseFloat': 'float',
};
