// Who may call what: handlers, checks of a login and opened paths of all files, and what nobody guards.
import { readCodeText } from '../../configuration/code-text.ts';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { accessWords } from '../../ruleset/vocabularies/access-words.ts';
import { loginSigns, type LoginSigns } from '../../ruleset/vocabularies/login-signs.ts';
import { personalDataVocabulary } from '../../ruleset/vocabularies/personal-data-vocabulary.ts';
import { rowSigns } from '../../ruleset/vocabularies/row-words.ts';
import type { CompiledRules } from '../../ruleset/ruleset.ts';
import type { Analysis, CollectContext, ProjectDetection } from '../analysis.ts';
import { ownProgram } from '../own-program.ts';
import { requestHandlers } from '../request-handlers.ts';
import { readRoutes, ROUTE_WORDS } from './routes/read-routes.ts';
import { ACCESS_CHECK, CALLER_CHECK, ENDPOINT, HANDLER_GROUP, OPENED_PATH } from './endpoint.ts';
import { controllerBases, handlerFacts } from './handlers.ts';
import { checksInXml, loginChecks } from './login-checks.ts';
import { openedInCode, openedInConfiguration, openedInXml } from './opened-paths.ts';
import { openActions } from './open-actions.ts';
import { GIVEN_ROW, givenRows, givenRowsOfHandlers, recordsByGiven, withoutRoutesToGiven } from './given-identifiers/given-rows.ts';
import type { RowWords } from './given-identifiers/patient-rows.ts';
import { registeredHandlers } from './registered-handlers.ts';
import { accessFacts, openedByAnnotation, openedPaths, outsideOfChecks, unguardedRoutes, withoutAnyCheck } from './without-login.ts';
import { recordsByRoute, withoutPermission } from './without-permission.ts';

export const access: Analysis = {
  id: 'access',
  servesOnly: ['access'],
  reads: [ENDPOINT, HANDLER_GROUP, CALLER_CHECK, ACCESS_CHECK, OPENED_PATH, GIVEN_ROW],
  keywords: [
    '@requestmapping', '@getmapping', '@postmapping', '@putmapping', '@deletemapping', '@patchmapping', ': controller', 'apicontroller', 'controllerbase', 'basecontroller', '[httpget', '[httppost', '[webmethod', '[operationcontract', 'ihttphandler', 'ihttpasynchandler', 'httpapplication', '[route(', '[authorize',
    'actionsupport', 'baseaction', 'actionforward', 'modeldriven', 'struts2', 'xwork2',
    'enableweb', 'securityfilterchain', 'websecurityconfigurer', 'resourceserver', 'shirofilter', 'sainterceptor', 'saservletfilter', 'sareactorfilter', 'checklogin', 'handlerinterceptor', 'addinterceptor', 'excludepathpatterns',
    'onceperrequestfilter', 'implements filter', 'globalfilter', 'zuulfilter', 'containerrequestfilter', 'abstractinterceptor', '@aspect', 'fallbackpolicy', 'authorizefilter', 'authorizationfilter', 'actionfilter', 'onactionexecut', 'httpcontext',
    'requireauthorization', 'authorizerequests', 'authorizehttprequests', 'accessdecision', 'securitymetadatasource', 'authorizationmanager', 'casbin', 'perms[', 'isauthenticated', 'permitall', '"anon"', '= anon', 'intercept-url', 'deny users', '= authc', '=authc', 'jasig.cas', 'apereo.cas', 'exclude-mapping',
    'whitelist', 'white_list', 'ignoreurl', 'ignore_url', 'ignorelist', 'excludeurl', 'exclude_url', 'excludepath', 'exclude_path', 'anonurl', 'anon_url', 'permiturl', 'permit_url', 'skipurl', 'noauth',
    ...new Set(Object.values(ROUTE_WORDS).flat()),
  ],
  kinds: ['java', 'kotlin', 'csharp', 'xml', 'javascript', 'typescript', 'python', 'go', 'php'],
  collect(context) {
    const { file } = context;
    if (file.kind === 'xml') return facts(xmlFacts(file, loginSigns(context.rules)));
    if (ROUTE_WORDS[file.kind] !== undefined) return facts(registeredFacts(context));
    if (!context.spend(file.text.length * 4)) return facts([]);
    const outline = context.outline();
    const words = accessWords(context.rules);
    const signs = loginSigns(context.rules);
    const handlers = requestHandlers(outline, words);
    const rows = (file.kind === 'java' || file.kind === 'csharp') && asksForRows(context) ? givenRowsOfHandlers(file, outline, handlers, rowWords(context.rules), signs) : [];
    return facts([...rows, ...handlerFacts(file, outline, handlers, words, signs), ...controllerBases(file, outline, words, signs), ...loginChecks(file, outline, signs), ...openedInCode(file, outline.code, signs)]);
  },
  conclude({ facts: given, rules, active }) {
    const ruleOf = (outcome: string): string | undefined => active.find((rule) => rule.spec.outcome === outcome)?.id;
    const known = accessFacts(given, accessWords(rules));
    const decide = (outcome: string, by: (ruleId: string) => readonly ProjectDetection[]): readonly ProjectDetection[] => {
      const rule = ruleOf(outcome);
      return rule === undefined ? [] : by(rule);
    };
    return {
      detections: [
        ...decide('opened-path', (rule) => openedPaths(known, accessWords(rules), rule)),
        ...decide('opened-handler', (rule) => openedByAnnotation(known, rule)),
        ...decide('no-login', (rule) => withoutAnyCheck(known, rule)),
        ...decide('no-permission', (rule) => withoutPermission(known, rule)),
        ...decide('by-route', (rule) => recordsByRoute(withoutRoutesToGiven(known, given), rule)),
        ...decide('by-given-id', (rule) => recordsByGiven(known, given, rule)),
        ...decide('outside-checks', (rule) => [...outsideOfChecks(known, rule), ...unguardedRoutes(known, rule), ...openActions(known, rule)]),
      ],
    };
  },
};

/** The paths that configuration opens. */
export const openedBySettings: Analysis = {
  id: 'access-settings',
  servesOnly: ['access'],
  reads: [],
  keywords: ['white', 'ignore', 'exclu', 'anon', 'permit', 'skip', 'noauth', 'no-auth', 'allow'],
  kinds: ['yaml', 'properties', 'json'],
  collect(context) {
    const view = context.configuration();
    return facts(view === undefined ? [] : openedInConfiguration(context.file, view, loginSigns(context.rules)));
  },
};

/** What a language whose routes are registered says of them and of the rows that their handlers select. */
function registeredFacts(context: CollectContext): Fact[] {
  const { file, rules } = context;
  const routes = readRoutes(context);
  const words = accessWords(rules);
  const signs = loginSigns(rules);
  const selects = asksForRows(context) && (routes.functions.length > 0 || routes.routes.length > 0) && context.spend(file.text.length);
  const code = selects ? ownProgram(context) : undefined;
  return [...registeredHandlers(file, routes, words, signs), ...(code === undefined ? [] : givenRows(file, code, routes, rowWords(rules), signs))];
}

function rowWords(rules: CompiledRules): RowWords {
  return { access: accessWords(rules), fields: personalDataVocabulary(rules).fields, signs: rowSigns(rules) };
}

function asksForRows({ active }: CollectContext): boolean {
  return active.some((rule) => rule.spec.outcome === 'by-given-id');
}

function xmlFacts(file: SourceFile, signs: LoginSigns): Fact[] {
  const { code } = readCodeText(file.text, 'xml');
  return [...openedInXml(file, code), ...checksInXml(file, code, signs)];
}

function facts(found: readonly Fact[]): { detections: []; facts: readonly Fact[]; problems: [] } {
  return { detections: [], facts: found, problems: [] };
}
