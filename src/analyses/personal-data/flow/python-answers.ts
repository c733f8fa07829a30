// Models of pydantic and SQLModel, and the handlers of FastAPI that say which of them they give back.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import { positionAt } from '../../../model/location.ts';
import type { Fact, Json } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { annotationsOf, basesOf, lastName, membersOf, namedArgument } from '../../code-parts.ts';
import { masks, toDataType, type DeclaredMember } from './declared-data.ts';
import { DATA_TYPE, ENDPOINT_RESULT, type MethodResult } from './flow-facts.ts';

/** A file without any of these declares no such model and no such handler. */
const WORDS = ['pydantic', 'BaseModel', 'SQLModel', 'response_model'] as const;
const VERB = /^(?:get|post|put|delete|patch|api_route)$/;
/** Containers and plain values of type annotations. */
const NO_MODEL = /^(?:Optional|List|list|Dict|dict|Set|set|Tuple|tuple|Union|Annotated|Sequence|Iterable|Literal|Generic|ClassVar|str|int|float|bool|bytes|date|datetime|time|timedelta|Decimal|UUID|None|EmailStr|constr|object|T)$/;
const TEXTS = /\b(?:str|constr|EmailStr)\b/;
const ANYTHING = /\b(?:Any|object|T|dict|Dict)\b/;
/** `Field(exclude=True)`, `SecretStr`. */
const KEPT = /\bexclude\s{0,4}=\s{0,4}True|\bSecretStr\b/;

export function readsPython(text: string): boolean {
  return WORDS.some((word) => text.includes(word));
}

export function pythonFacts(code: CodeFile, file: SourceFile, vocabulary: PersonalDataFields): Fact[] {
  return [...models(code, file, vocabulary), ...answers(code, file)];
}

function models(code: CodeFile, { path, text }: SourceFile, vocabulary: PersonalDataFields): Fact[] {
  return (code.byKind.get('class') ?? []).flatMap((type): Fact[] => {
    const bases = basesOf(type).map((one) => lastName(one.kind === 'index' ? one.kids[0] : one)).filter((one) => one !== '');
    const name = lastName(type.kids[1]);
    if (bases.length === 0 || name === '') return [];
    const isMasked = masks(text.slice(type.start, type.end));
    const members = membersOf(type).flatMap((member): DeclaredMember[] => {
      const [, declared, named] = member.kids;
      if (member.kind !== 'var' || named?.kind !== 'id' || declared === undefined || declared.kind === 'none') return [];
      const written = text.slice(declared.start, declared.end);
      return [{ name: named.text, leaves: leavesOf(written), isText: TEXTS.test(written), isOpen: ANYTHING.test(written), isKept: isMasked || KEPT.test(text.slice(member.start, member.end)) }];
    });
    return [{ kind: DATA_TYPE, name, path, data: toDataType(name, members, bases, vocabulary) as unknown as Json }];
  });
}

/** `@router.get("/{id}", response_model=Page[PatientOut])`, else `-> PatientOut`. */
function answers(code: CodeFile, { path, text, lineStarts }: SourceFile): Fact[] {
  const module = (path.split('/').at(-1) ?? '').replace(/\.py$/, '');
  return (code.byKind.get('func') ?? []).flatMap((handler): Fact[] => {
    const mapping = annotationsOf(handler).find((one) => VERB.test(lastName(one)) && one.kids[0]?.kind === 'member');
    const name = handler.kids[2];
    const said: Code | undefined = namedArgument(mapping, 'response_model') ?? handler.kids[1];
    if (mapping === undefined || name === undefined || said === undefined || said.kind === 'none' || masks(text.slice(handler.start, handler.end))) return [];
    const declared = leavesOf(text.slice(said.start, said.end));
    if (declared.length === 0) return [];
    const data: MethodResult = { declared, carried: [], passes: false };
    return [{ kind: ENDPOINT_RESULT, name: `${module}.${lastName(name)}`, path, line: positionAt(lineStarts, name.start).line, data: data as unknown as Json }];
  });
}

/** The names of a type annotation that may be models. */
function leavesOf(annotation: string): readonly string[] {
  const names = annotation.match(/[A-Za-z_][\w.]{0,100}/g) ?? [];
  return [...new Set(names.map((one) => one.split('.').at(-1) ?? ''))].filter((one) => !NO_MODEL.test(one));
}
