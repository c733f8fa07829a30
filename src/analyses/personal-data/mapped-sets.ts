// Which classes Entity Framework keeps: sets of a context and configurations of entities name them; the classes themselves need no annotation.

/** `DbSet<Patient> Patients`, `IDbSet<…>`, `EntityTypeConfiguration<Patient>` of Entity Framework 6, `IEntityTypeConfiguration<Patient>` of EF Core, `modelBuilder.Entity<Patient>()`. */
const SET = /\b(?:I?DbSet|I?EntityTypeConfiguration|(?:modelBuilder|builder)\.Entity)\s{0,4}<\s{0,4}([\w.]{1,200})\s{0,4}>(?:\s{1,4}(\w{1,80})\s{0,4}(?:\{|=>))?/g;
/** A view shows what tables keep: `VwPatient`, `OUT_V_PACS`, `PatientView`. */
const VIEW = /^(?:Vw|View|V_)[A-Z_\d]|_V_|View$/;
const USING = /^[ \t]{0,8}(?:global\s{1,4})?using\s{1,4}([\w.]{1,200})\s{0,4};/gm;
const NAMESPACE = /^[ \t]{0,8}namespace\s{1,4}([\w.]{1,200})/m;

/** The classes that `text` of C# keeps in sets, views left out, without their namespaces, with their tables: a set's own name is that of its table, '' where only the class is named. */
export function setsOf(text: string): { readonly name: string; readonly table: string }[] {
  return Array.from(text.matchAll(SET), ([, name = '', table = '']) => ({ name: name.slice(name.lastIndexOf('.') + 1), table })).filter(({ name }) => !VIEW.test(name));
}

/** The namespace that `text` of C# declares, '' where it declares none. */
export function namespaceOf(text: string): string {
  return NAMESPACE.exec(text)?.[1] ?? '';
}

/** The namespaces in which `text` of C# looks up a plain name: its own, those around it, those it uses, and those that sets name in full. */
export function seenNamespaces(text: string): string[] {
  const own = namespaceOf(text).split('.');
  const around = own.map((_, index) => own.slice(0, index + 1).join('.'));
  const used = Array.from(text.matchAll(USING), ([, name = '']) => name);
  const named = Array.from(text.matchAll(SET), ([, name = '']) => name.slice(0, Math.max(0, name.lastIndexOf('.')))).filter((name) => name !== '');
  return [...new Set([...around, ...used, ...named.flatMap((name) => [name, ...around.map((outer) => `${outer}.${name}`)])])];
}
