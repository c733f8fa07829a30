// Files with thousands of settings: what a file costs grows with its length, whatever is asked of the settings beside one.
import { assertInProportion } from '../in-proportion.ts';

interface Sample {
  readonly path: string;
  readonly head?: string;
  /** Something that is found once, and what else such files say. */
  readonly group: (index: number) => string;
  readonly tail?: string;
  readonly between?: string;
}

const SAMPLES: readonly Sample[] = [
  { path: 'application.properties', group: (index) => `module${index}.password=Hospital@2${index}\nmodule${index}.label=text\nmodule${index}.title=text\n` },
  { path: 'conf/logging.properties', head: 'handlers = 1catalina.org.apache.juli.AsyncFileHandler\n', group: (index) => `1catalina.org.apache.juli.AsyncFileHandler.maxDays = 90\nmodule${index}.label = text\n` },
  { path: '.env', group: (index) => `DB_HOST=10.1.2.3\nDB_USERNAME=root\nM${index}_TIMEOUT=30\n` },
  { path: 'application.yml', group: (index) => `module${index}:\n  label: text\n  account:\n    name: his\n    password: Hospital@2${index}\n` },
  { path: 'settings.toml', group: (index) => `[module${index}]\nlabel = "text"\npassword = "Hospital@2${index}"\n` },
  { path: 'settings.ini', group: (index) => `[module${index}]\nlabel = text\npassword = Hospital@2${index}\n` },
  { path: 'applicationContext.xml', head: '<beans>\n', group: (index) => `<bean id="source${index}"><property name="label" value="text"/><property name="password" value="Hospital@2${index}"/></bean>\n`, tail: '</beans>\n' },
  { path: 'appsettings.json', head: '{\n', group: (index) => `"Module${index}": { "Label": "text", "Password": "Hospital@2${index}" }`, between: ',\n', tail: '}\n' },
  { path: 'schema.sql', group: (index) => `CREATE TABLE t${index} (id int, label varchar(20));\nINSERT INTO sys_user (user_name, password) VALUES ('u${index}', 'Hospital@2${index}');\n` },
];
/** A file may have 5,000 findings. */
const FEW = 700;

describe('many settings in a file', () => {
  for (const { path, head = '', group, between = '', tail = '' } of SAMPLES) {
    it(`cost in proportion: ${path}`, function () {
      this.timeout(120_000);
      assertInProportion(path, (count) => `${head}${Array.from({ length: count }, (_, index) => group(index)).join(between)}${tail}`, FEW, ({ findings }, count) => findings.length >= count);
    });
  }
});
