// Plain scalars of YAML as the values that stock takes them for (YAML 1.1's words for truth among them).
import type { Code } from '../code/code.ts';
import { toNull, toNumber, toString, toTruth } from './literals.ts';

const NULL = /^(?:null|NULL|Null|~)$/;
const TRUE = /^(?:[yY]|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const FALSE = /^(?:[nN]|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const NUMBER = /^[-+]?(?:0[xX][0-9a-fA-F]+|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|\.?(?:inf|nan|infinity))$/i;

export function toPlainScalar(text: string, start: number, end: number): Code {
  if (NULL.test(text)) return toNull(start, end);
  if (TRUE.test(text)) return toTruth(true, start, end);
  if (FALSE.test(text)) return toTruth(false, start, end);
  return NUMBER.test(text) ? toNumber(text, Number(text.replace(/\.?inf(?:inity)?$/i, 'Infinity')), start, end) : toString(text, start, end);
}
