// Which classes the mappers of C# keep: sets of a context, configurations of entities and generic repositories name them; the classes themselves need no annotation.

/** `DbSet<Patient> Patients`, `IDbSet<…>`, `EntityTypeConfiguration<Patient>` of Entity Framework 6, `IEntityTypeConfiguration<Patient>` of EF Core, `modelBuilder.Entity<Patient>()`. */
const SET = /\b(?:I?DbSet|I?EntityTypeConfiguration|(?:\w{0,20}[bB]uilder|mb|model)\.Entity)\s{0,4}<\s{0,4}([\w.]{1,200})\s{0,4}>(?:\s{1,4}(\w{1,80})\s{0,4}(?:\{|=>))?/g;
/**
 * What stands for the table of one class: `IRepository<Patient, Guid>`, `SimpleClient<Patient>` of SqlSugar, `BaseDal<Patient>`, `IMongoCollection<Patient>`, `context.Set<Patient>()`,
 * and calls that write it: `Db.Insertable<Patient>(...)`, `fsql.Insert<Patient>()`.
 */
const KEEPER = /(?:Repository|(?:[a-z]|\b)Dal|DAL|\bSimpleClient|\bI?BaseServices?|\bIMongoCollection|\bI?LiteCollection|\bGetCollection|\bClassMap(?:ping)?|\.(?:Set|Insertable|Updateable|Storageable|InsertNav|UpdateNav|Insert|InsertOrUpdate|InsertAsync|Update|UpdateAsync))\s{0,4}<\s{0,4}([\w.]{1,200}(?:\s{0,4},\s{0,4}[\w.]{1,200}){0,2})\s{0,4}>/g;
/** What is handed to callers is no row. */
const HANDED_OUT = /(?:Dto|DTO|Vo|VO|Input|Output|ViewModel)$/;
/** A view shows what tables keep: `VwPatient`, `OUT_V_PACS`, `PatientView`. */
const VIEW = /^(?:Vw|View|V_)[A-Z_\d]|_V_|View$/;
const USING = /^[ \t]{0,8}(?:global\s{1,4})?using\s{1,4}([\w.]{1,200})\s{0,4};/gm;
const NAMESPACE = /^[ \t]{0,8}namespace\s{1,4}([\w.]{1,200})/m;

/** The classes that `text` of C# keeps in sets and repositories, views left out, without their namespaces, with their tables: a set's own name is that of its table, '' where only the class is named. */
export function setsOf(text: string): { readonly name: string; readonly table: string }[] {
  const sets = Array.from(text.matchAll(SET), ([, name = '', table = '']) => ({ name, table }));
  const kept = Array.from(text.matchAll(KEEPER), ([, names = '']) => names.split(',').map((name) => ({ name: name.trim(), table: '' }))).flat();
  // The one that names the table comes last and stays.
  const named = [...kept, ...sets].sort((a, b) => Number(a.table !== '') - Number(b.table !== ''));
  return [...new Map(named.map(({ name, table }) => [name, { name: name.slice(name.lastIndexOf('.') + 1), table }])).values()].filter(({ name }) => !VIEW.test(name) && !HANDED_OUT.test(name));
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
