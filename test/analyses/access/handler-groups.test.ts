// What groups around handlers ask for, where names stand for several of them.
import assert from 'node:assert/strict';
import { HANDLER_GROUP, type EndpointData, type EndpointFact } from '../../../src/analyses/access/endpoint.ts';
import { HandlerGroups } from '../../../src/analyses/access/handler-groups.ts';
import type { Fact } from '../../../src/model/fact.ts';
import type { AccessWords } from '../../../src/ruleset/vocabularies/access-words.ts';

function group(name: string, access: EndpointData['access'], within: string | null): Fact {
  return { kind: HANDLER_GROUP, name, path: `${name}.cs`, data: { access, within, path: '' } };
}

function accessWithin(facts: readonly Fact[], name: string): EndpointData['access'] {
  const data = { access: null, groups: [name], isRegistered: false, handler: 'A.list' } as unknown as EndpointData;
  const endpoint: EndpointFact = { fact: { kind: 'endpoint', name: '/a', path: 'A.cs' }, path: '/a', data };
  return new HandlerGroups(facts).place(endpoint, {} as AccessWords).data.access;
}

describe('groups of handlers', () => {
  it('are followed once where many share a name and lead back to it', () => {
    const copies = Array.from({ length: 20 }, () => group('ControllerBase', null, 'BaseController'));
    const back = Array.from({ length: 20 }, () => group('BaseController', null, 'ControllerBase'));
    // What lies in no file is taken to ask for a login.
    assert.equal(accessWithin([...copies, ...back], 'ControllerBase'), 'login');
  });

  it('ask for what the group around them asks for', () => {
    assert.equal(accessWithin([group('Inner', null, 'Outer'), group('Outer', 'permission', null)], 'Inner'), 'permission');
    assert.equal(accessWithin([group('Inner', null, 'Outer'), group('Outer', null, null)], 'Inner'), null);
    assert.equal(accessWithin([group('Inner', null, null), group('Inner', 'login', null)], 'Inner'), 'login');
  });
});
