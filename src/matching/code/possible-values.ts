// Values of which only some are known: what callers in the same file pass, which others may add to.
import type { Code, Constant } from './code.ts';

/** As many values as one expression is told to have. */
const MOST_VALUES = 12;

/** All that an expression may be worth, as far as is known, each as if it were certain. */
export function eachValue(constant: Constant | undefined): readonly Constant[] {
  if (constant?.others === undefined) return constant === undefined ? [] : [constant];
  return [certain(constant), ...constant.others];
}

/** One of these, or something else that callers elsewhere pass; undefined where there is none. */
export function oneOf(constants: readonly Constant[]): Constant | undefined {
  const different: Constant[] = [];
  for (const one of constants.flatMap(eachValue)) {
    if (different.length < MOST_VALUES && !different.some((known) => sameConstant(known, one))) different.push(one);
  }
  const [first, ...others] = different;
  return first && { ...first, others };
}

/** The value of an expression, where no caller has a say in it. */
export function certainValue({ value }: Code): Constant | undefined {
  return value?.others === undefined ? value : undefined;
}

/** Whether a condition holds whatever callers do; undefined: that depends. */
export function decidedTruth(condition: Code): boolean | undefined {
  const value = certainValue(condition);
  return value?.kind === 'bool' ? value.truth : undefined;
}

function certain(constant: Constant): Constant {
  const { others, ...rest } = constant;
  return others === undefined ? constant : rest;
}

/** All that the two may be worth is equal, and stands in the same places. */
export function sameValues(left: Constant | undefined, right: Constant | undefined): boolean {
  if (left === right) return true;
  if (left === undefined || right === undefined || (left.others === undefined) !== (right.others === undefined)) return false;
  const [ones, others] = [eachValue(left), eachValue(right)];
  return ones.length === others.length && ones.every((one, index) => isTwin(one, others[index] as Constant));
}

function isTwin(left: Constant, right: Constant): boolean {
  if (left.at?.start !== right.at?.start || left.at?.end !== right.at?.end) return false;
  return sameConstant(left, right) || (left.kind === right.kind && isUnknown(left) && isUnknown(right));
}

function isUnknown(constant: Constant): boolean {
  return constant.kind === 'number' ? constant.number === undefined : constant.kind !== 'bool' && constant.text === undefined;
}

/** Equal as far as the first value of each goes. */
export function sameConstant(left: Constant, right: Constant): boolean {
  if (left.kind === 'number') return right.kind === 'number' && left.number !== undefined && left.number === right.number && left.isFloat === right.isFloat;
  if (left.kind === 'bool') return right.kind === 'bool' && left.truth === right.truth;
  return right.kind === left.kind && left.text !== undefined && left.text === right.text;
}
