// XML: name/value idioms, exact regions, comments, malformed input; and the tree against @rgrove/parse-xml.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseXml, XmlElement as ReferenceElement } from '@rgrove/parse-xml';
import { attributeOf, type XmlElement } from '../../src/configuration/xml-element.ts';
import { readXmlTree } from '../../src/configuration/xml-tree.ts';
import { fileOf, lines, literals, only, viewOf } from './view-of.ts';

describe('XML', () => {
  it('knows the idioms of .NET', () => {
    const text = `<configuration><connectionStrings>
      <add name="His" connectionString="Server=.;User ID=sa;Password=&quot;a;b&quot;" providerName="x"/>
      <!-- <add name="Old" connectionString="Server=.;Password=old1"/> -->
    </connectionStrings><appSettings><add key="Db.Pwd" value="a&amp;b"/></appSettings>
    <applicationSettings><setting name="Url" serializeAs="String"><value>http://h/</value></setting></applicationSettings></configuration>`;
    const view = viewOf('Web.Release.config', text);
    assert.deepEqual(lines(view), [
      'connectionStrings.His=Server=.;User ID=sa;Password="a;b"', 'connectionStrings.His.@providerName=x', '#connectionStrings.Old=Server=.;Password=old1', 'appSettings.Db.Pwd=a&b',
      'applicationSettings.Url=http://h/', 'applicationSettings.Url.@serializeAs=String',
    ]);
    assert.equal(literals(text, only(view, 'connectionstrings.his.password')).value, 'a;b');
    assert.equal(literals(text, only(view, 'appsettings.db.pwd')).value, 'a&amp;b');
    assert.equal(literals(text, only(view, 'appsettings.db.pwd')).key, 'Db.Pwd');
    assert.equal(only(view, 'applicationsettings.url').profile, 'release');
  });

  it('knows the idioms of Java', () => {
    const text = `<root>
      <bean id="ds" class="X" p:username="u"><property name="password" value="p1"/><property name="url"><value>q</value></property></bean>
      <context-param><param-name>N</param-name><param-value>V</param-value></context-param>
      <properties><entry key="k">v</entry><property name="hibernate.connection.password">h1</property><db.password>m1</db.password></properties>
      <props><prop key="mail.password">s1</prop></props>
      <Resource name="jdbc/x" username="ru" password="rp"/>
      <param name="MaxFileSize" value="10MB"/>
    </root>`;
    const view = viewOf('a.xml', text);
    assert.deepEqual(lines(view), [
      'ds.@class=X', 'ds.username=u', 'ds.password=p1', 'ds.url=q', 'N=V', 'properties.k=v', 'properties.hibernate.connection.password=h1', 'properties.db.password=m1', 'props.mail.password=s1',
      'Resource.@name=jdbc/x', 'Resource.@username=ru', 'Resource.@password=rp', 'MaxFileSize=10MB',
    ]);
    assert.deepEqual(view.siblings(only(view, 'ds.password')).map(entry => entry.value), ['X', 'u', 'p1', 'q']);
    assert.deepEqual(literals(text, only(view, 'n')), { key: 'N', value: 'V' });
  });

  it('joins what an editor commented out line by line', () => {
    const view = viewOf('a.xml', '<a>\n<!-- <server> -->\n<!--   <id>x</id> -->\n<!--   <password>p1</password> -->\n<!-- </server> -->\n<!-- <b>2</b> -->\n<!-- a remark -->\n</a>');
    assert.deepEqual(lines(view), ['#server.id=x', '#server.password=p1', '#b=2']);
    assert.deepEqual(view.siblings(view.entries[1]!).map(entry => entry.value), ['x', 'p1']);
  });

  it('reads text, CDATA, DOCTYPE and unknown entities', () => {
    const text = '<?xml version="1.0" encoding="GBK"?>\r\n<!DOCTYPE a [ <!ENTITY x "y>"> <!-- > --> ]>\r\n<a><b> 密&#x7801; </b><c><![CDATA[p<&w]]></c><d>&nbsp;x</d><e></e><f/></a>';
    const view = viewOf('a.xml', text);
    assert.deepEqual(lines(view), ['b=密码', 'c=p<&w', 'd=&nbsp;x', 'e=', 'f=']);
    assert.equal(literals(text, only(view, 'b')).value, '密&#x7801;');
    assert.equal(literals(text, only(view, 'c')).value, 'p<&w');
    assert.equal(view.brokenAt, undefined);
  });

  it('reads on behind breaks', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['<a><add key="x" value="abc/>\n<add key="y" value="z"/></a>', ['x=abc', 'y=z']],
      ['<a><server><password>p1\n<username>u</username></server><b>1</b></a>', ['server.password.username=u', 'server.password=p1', 'b=1']],
      ['<a><b>1</b><c', ['b=1']],
      ['<a><b x=1 y>2</b></c><d>3</d></a>', ['b.@x=1', 'b.@y', 'b=2', 'd=3']],
      ['<a><b>1 < 2</b><c>3</c>', ['c=3']],
      ['<a><!-- open <b>1</b>', []],
    ];
    for (const [text, expected] of cases) {
      const view = viewOf('a.xml', text);
      for (const line of expected) assert.ok(lines(view).includes(line), `${text}: ${lines(view).join(' ')}`);
      assert.notEqual(view.brokenAt, undefined, text);
    }
  });

  it('survives nesting without end', () => {
    for (const text of ['<a>'.repeat(100_000), '<a '.repeat(100_000), '</a '.repeat(100_000), '<!a'.repeat(100_000), `<a ${'x=1 '.repeat(100_000)}`, '<a b="'.repeat(50_000), '&'.repeat(200_000)]) viewOf('a.xml', text);
  });
});

describe('the XML tree', () => {
  it('gives names, attributes, text and parents with their places', () => {
    const text = '<c><appender name="F" class="X"><file>${LOG}/a.log</file><policy max="7"/><!-- n --></appender></c>';
    const tree = readXmlTree(fileOf('logback.xml', text));
    const appender = tree.roots[0]!.children[0]!;
    assert.equal(attributeOf(appender, 'NAME')?.value, 'F');
    assert.equal(text.slice(appender.region.start, appender.region.end).startsWith('<appender'), true);
    assert.equal(text.slice(appender.region.start, appender.region.end).endsWith('</appender>'), true);
    assert.equal(appender.children[0]!.text[0]!.value, '${LOG}/a.log');
    assert.equal(appender.children[1]!.parent, appender);
    assert.equal(text.slice(appender.comments[0]!.start, appender.comments[0]!.end), ' n ');
    assert.equal(tree.brokenAt, undefined);
  });

  it('is what parse-xml reads, for every well-formed text', () => {
    const name = fc.constantFrom('a', 'b-c', 'x:y', '名');
    const value = fc.constantFrom('', 'v', '&amp;', '&#65;', 'a > b', '中文', '  s ');
    const attribute = fc.record({ name: fc.constantFrom('k', 'name', 'p:q'), value });
    const content = fc.constantFrom('t', ' ', '&lt;x&gt;', '<![CDATA[<z>]]>', '<!-- <n/> -->', '<?pi x?>', '\n');
    const { node } = fc.letrec<{ node: string }>(tie => ({
      node: fc.tuple(name, fc.uniqueArray(attribute, { maxLength: 2, selector: one => one.name }), fc.array(fc.oneof({ maxDepth: 3 }, content, tie('node')), { maxLength: 3 }), fc.boolean()).map(([tag, attributes, children, short]) => {
        const head = `<${tag}${attributes.map(one => ` ${one.name}="${one.value}"`).join('')}`;
        return short && children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${tag}>`;
      }),
    }));
    fc.assert(fc.property(node, text => {
      const ours = readXmlTree(fileOf('a.xml', text));
      const theirs = parseXml(text, { includeOffsets: true, preserveCdata: true });
      assert.equal(ours.brokenAt, undefined);
      assert.deepEqual(ours.roots.map(show), [reference(theirs.root!)]);
    }), { numRuns: 500 });
  });
});

type Shown = readonly [string, Record<string, string>, number, number, string, readonly Shown[]];

function show(element: XmlElement): Shown {
  const attributes = Object.fromEntries(element.attributes.map(one => [one.name, (one.value?.value ?? '').replace(/\s/g, ' ')]));
  return [element.name, attributes, element.region.start, element.region.end, element.text.map(one => one.value).join('').replace(/\s/g, ''), element.children.map(show)];
}

function reference(element: ReferenceElement): Shown {
  const text = element.children.filter(child => child.type === 'text' || child.type === 'cdata').map(child => (child as unknown as { text: string }).text).join('');
  return [element.name, { ...element.attributes }, element.start, element.end, text.replace(/\s/g, ''), element.children.filter(child => child instanceof ReferenceElement).map(reference)];
}
