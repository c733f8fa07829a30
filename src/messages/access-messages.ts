// What findings about access say beside their rule's message.
import type { Localized } from '../model/rule.ts';

export const ACCESS_MESSAGES: Readonly<Record<string, Localized>> = {
  'access.open-handler': { zh: '不登录即可调用的接口', en: 'A handler that anybody may call' },
};
