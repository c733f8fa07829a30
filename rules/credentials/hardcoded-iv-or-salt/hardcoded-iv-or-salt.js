import CryptoJS from 'crypto-js';
// ruleid: hardcoded-iv-or-salt
const iv = '24ce53e7d5c08cb5';
// ok: hardcoded-iv-or-salt a word of the language
const div = 'container-fluid-1';
