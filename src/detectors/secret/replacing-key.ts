// Tells under which key a literal of source text is only the default of a look-up.
import type { SourceContext } from './source-context.ts';

const REACH = 260;
/** `os.getenv("DATABASE_URL", "`, `getdefault(conf, "DATABASE_URL", "`. */
const ASKED = /([A-Za-z_$.]{2,60})\(\s{0,20}(?:[\w$.]{1,60}\s{0,5},\s{0,20})?["']([\w.:-]{2,80})["']\s{0,5},\s{0,40}(?:default\s{0,3}=\s{0,3})?["'`]$/;
/** `process.env.DATABASE_URL || "`, `os.environ.get("DATABASE_URL") or "`. */
const OR = /(?<![\w$])([\w$]{2,80})(?:["'][\])])?\s{0,5}(?:\|\||\?\?|\bor\b)\s{0,40}["'`]$/;

/** The key that would replace the literal whose content begins at `start`; absent where the literal is no default. */
export function replacingKey({ text, vocabulary }: SourceContext, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const [, call = '', key] = ASKED.exec(before) ?? [];
  if (key !== undefined) return vocabulary.keys.getters.includes(call.slice(call.lastIndexOf('.') + 1).toLowerCase()) ? key : undefined;
  return OR.exec(before)?.[1];
}
