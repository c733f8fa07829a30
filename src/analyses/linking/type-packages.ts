// Which package a type of Java stands in, as a file's imports and folders tell.
export interface TypePackages {
  /** Where a type may stand that no import names: the file's own package, then those imported whole. */
  readonly nearby: readonly string[];
  /** The package of the import that names the type; '' where none does. */
  readonly importOf: (type: string) => string;
}

const PACKAGE = /^\s{0,8}package\s{1,8}([\w.]{1,200})\s{0,8};/m;
const IMPORT = /^\s{0,8}import\s{1,8}(?:static\s{1,8})?([\w.]{1,200}?)\.(\w{1,100}|\*)\s{0,8};/gm;
/** Come with the platform or a framework: no method of the project is behind them. */
const LIBRARY = /^(?:javax?|jakarta|sun|com\.sun|lombok|kotlin|groovy|org\.(?:springframework|apache|slf4j|junit|mockito|hibernate|mybatis|json|dom4j|jdom2?|w3c|xml|bouncycastle|quartz|redisson|flowable|activiti|camunda|elasticsearch|joda|jsoup|aspectj)|com\.(?:alibaba|google|fasterxml|baomidou|github|mysql|oracle|zaxxer|aliyun|tencentcloudapi|qiniu|itextpdf|lowagie|jcraft|opensymphony|xxl)|cn\.(?:hutool|afterturn)|io\.(?:swagger|jsonwebtoken|netty|minio|lettuce|springfox|github)|net\.(?:sf|minidev|coobird)|okhttp3|redis|freemarker|feign|rx|reactor)(?:\.|$)/;
const MOST_NEARBY = 12;

/** @param code without comments. */
export function typePackages(code: string): TypePackages {
  const nearby = [PACKAGE.exec(code)?.[1] ?? ''];
  const named = new Map<string, string>();
  for (const [, path = '', name = ''] of code.matchAll(IMPORT)) {
    if (name !== '*') named.set(name, path);
    else if (nearby.length < MOST_NEARBY && !LIBRARY.test(path)) nearby.push(path);
  }
  return { nearby, importOf: (type) => named.get(type) ?? '' };
}

export function isLibrary(name: string): boolean {
  return LIBRARY.test(name);
}

/** Whether a file at `path` may hold types of the package: folders are called as packages are. */
export function mayHold(path: string, name: string): boolean {
  const folder = `/${path.slice(0, path.lastIndexOf('/') + 1)}`;
  return name === '' || folder.endsWith(`/${name.replaceAll('.', '/')}/`);
}
