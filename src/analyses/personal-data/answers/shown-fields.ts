// Which fields of persons a page shows of what record, whatever fills the page.
import { subjectOf } from '../../../ruleset/vocabularies/match-field.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import type { PageHolder } from '../flow/flow-facts.ts';
import { isAboutField, personalMembers, showsPerson } from '../personal-members.ts';

/** Filters that leave out a part of what they show. */
const HIDES = /mask|slice|hide|desens|truncat|star|privacy|secret|tuomin|length|yesno/i;
/** Fields of forms, who is logged in, and what the template engine gives. */
export const NOT_ROWS = /^(?:form|forms|field|fields|errors?|request|user|current_user|session|g|self|loop|forloop|csrf|settings|config|site|messages?|pagination|paginator|hospital|clinic|company|organi[sz]ation|department|dept|supplier|pharmacy)$|_form$|^form_/i;
/** Names that say nothing of what they hold: the page's own name does. */
const GENERIC = /^(?:object|object_list|page_obj|obj|objs|item|items|row|rows|data|datas|list|lists|info|infos|result|results|record_list|queryset|page|x|i|one|all)$/i;
export const MOST_FIELDS = 200;

/** Collects what a page shows. */
export class ShownFields {
  readonly #records = new Map<string, { readonly root: string | undefined; readonly holder: string; readonly names: Set<string> }>();

  /** @param root the name under which the handler gave the page what holds the record, where that is known. */
  add(root: string | undefined, holder: string, field: string): void {
    const key = `${root ?? ''} ${holder}`;
    const known = this.#records.get(key);
    if (known === undefined) this.#records.set(key, { root, holder, names: new Set([field]) });
    else known.names.add(field);
  }

  /** Records of which it shows something about a person. */
  holders(vocabulary: PersonalDataFields): PageHolder[] {
    return Array.from(this.#records.values(), ({ root, holder, names }) => ({ ...heldIn(holder, [...names], vocabulary), ...(root !== undefined && { root }) })).filter(({ members }) => members.length > 0);
  }
}

/** Whether filters leave out a part of what they show. */
export function hides(filters: string, { own }: PersonalDataFields): boolean {
  return HIDES.test(filters) || own.masks(filters);
}

/** Whether a name says nothing of what it holds. */
export function isGenericName(name: string): boolean {
  return GENERIC.test(name);
}

/** Fields of persons among those that a page shows of one record. An address on a page of visits is the clinic's as often as not. */
function heldIn(holder: string, names: readonly string[], vocabulary: PersonalDataFields): PageHolder {
  const subject = subjectOf(vocabulary, '', holder);
  const all = personalMembers({ name: holder, members: names.map((name) => ({ name })) }, vocabulary).filter(({ member, match }) => !isAboutField(member.name, match.field.id));
  const members = showsPerson(all, subject === 'patient') ? all.filter(({ match }) => match.field.exposed && match.field.id !== 'address').map(({ member, match }) => [member.name, match.field.id, ''] as const) : [];
  return { holder, staff: subject === 'staff', members };
}
