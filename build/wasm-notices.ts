// Where each WebAssembly file that we ship comes from, and its notice: the package that carries them has none for the grammars.
//
// Sources and commits: build/main.ts and package-lock.json of https://github.com/microsoft/vscode-tree-sitter-wasm at 0.3.1; copyright lines:
// the LICENSE file of each repository at that version. All are under the MIT licence in the same words.

export interface WasmNotice {
  readonly name: string;
  /** Release, or commit where the build takes one. */
  readonly version: string;
  readonly files: readonly string[];
  readonly repository: string;
  readonly copyright: readonly string[];
}

const grammar = (name: string, version: string, copyright: readonly string[], files = [`${name}.wasm`], owner = 'tree-sitter'): WasmNotice => ({ name, version, files, repository: `https://github.com/${owner}/${name}`, copyright });

export const WASM_NOTICES: readonly WasmNotice[] = [
  grammar('tree-sitter', '0.25.10', ['Copyright (c) 2018-2024 Max Brunsfeld']),
  grammar('tree-sitter-bash', '0.25.0', ['Copyright (c) 2017 Max Brunsfeld']),
  grammar('tree-sitter-c-sharp', '485f0bae0274ac9114797fc10db6f7034e4086e3', ['Copyright (c) 2014-2023 Max Brunsfeld, Damien Guard, Amaan Qureshi, and contributors.']),
  grammar('tree-sitter-cpp', '12bd6f7e96080d2e70ec51d4068f2f66120dde35', ['Copyright (c) 2014 Max Brunsfeld']),
  grammar('tree-sitter-go', '0.25.0', ['Copyright (c) 2014 Max Brunsfeld']),
  grammar('tree-sitter-java', '0.23.5', ['Copyright (c) 2017 Ayman Nadeem']),
  grammar('tree-sitter-javascript', '0.25.0', ['Copyright (c) 2014 Max Brunsfeld']),
  grammar('tree-sitter-php', '0.24.2', ['Copyright (c) 2017 Josh Vera, GitHub', 'Copyright (c) 2019 Max Brunsfeld, Amaan Qureshi, Christian Frøystad, Caleb White']),
  grammar('tree-sitter-powershell', '9379c77984af1f3d3d7e3cc5e897de3496725280', ['Copyright (c) 2023 Airbus CERT'], undefined, 'airbus-cert'),
  grammar('tree-sitter-python', '0.25.0', ['Copyright (c) 2016 Max Brunsfeld']),
  grammar('tree-sitter-ruby', '0.23.1', ['Copyright (c) 2016 Rob Rix']),
  grammar('tree-sitter-typescript', '0.23.2', ['Copyright (c) 2017 Max Brunsfeld'], ['tree-sitter-typescript.wasm', 'tree-sitter-tsx.wasm']),
];

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

/** What is compiled into the core besides: lib/src/unicode (ICU) and Emscripten's C library. */
const INSIDE_THE_CORE = `The core contains parts of ICU (lib/src/unicode):

Copyright © 1991-2019 Unicode, Inc. All rights reserved.
Distributed under the Terms of Use in https://www.unicode.org/copyright.html.

Permission is hereby granted, free of charge, to any person obtaining
a copy of the Unicode data files and any associated documentation
(the "Data Files") or Unicode software and any associated documentation
(the "Software") to deal in the Data Files or Software
without restriction, including without limitation the rights to use,
copy, modify, merge, publish, distribute, and/or sell copies of
the Data Files or Software, and to permit persons to whom the Data Files
or Software are furnished to do so, provided that either
(a) this copyright and permission notice appear with all copies
of the Data Files or Software, or
(b) this copyright and permission notice appear in associated
Documentation.

THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF
ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT OF THIRD PARTY RIGHTS.
IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS
NOTICE BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL
DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE,
DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THE DATA FILES OR SOFTWARE.

Except as contained in this notice, the name of a copyright holder
shall not be used in advertising or otherwise to promote the sale,
use or other dealings in these Data Files or Software without prior
written authorization of the copyright holder.

and of the C library of Emscripten and musl, under the licence above:

Copyright (c) 2010-2014 Emscripten authors, see its AUTHORS file
Copyright © 2005-2020 Rich Felker, et al.`;

/** The text under the heading of a notice: source, files, licence. */
export function wasmNoticeText({ name, files, repository, copyright }: WasmNotice): string {
  return `${repository}\n${files.join(', ')}\n\n${copyright.join('\n')}\n\n${MIT}${name === 'tree-sitter' ? `\n\n${INSIDE_THE_CORE}` : ''}`;
}
