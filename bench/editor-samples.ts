// Long Java and C# files as people write them, for measuring the editor with code rules: one class, many functions of a dozen lines.

export interface EditorSample {
  readonly language: 'Java' | 'C#';
  readonly ending: string;
  readonly text: string;
  /** Lines, from 0: inside a function in the middle of the file, and of an import at its top. Both end in a semicolon. */
  readonly inFunction: number;
  readonly inImports: number;
}

const JAVA = {
  head: ['package org.example.ward;', '', 'import java.security.MessageDigest;', 'import java.sql.Connection;', 'import java.sql.Statement;', 'import java.util.List;', 'import java.util.Random;', 'import javax.servlet.http.HttpServletRequest;', '', 'public class WardService {', '    private static final String TABLE = "t_ward";', '    private final Connection connection;', '    private int count;', ''],
  body: (at: number) => [
    `    public List<String> findBeds${at}(HttpServletRequest request, String ward, int limit) throws Exception {`,
    `        String name = request.getParameter("name${at}");`,
    '        Statement statement = connection.createStatement();',
    `        if (ward == null || limit < ${at % 50}) {`,
    `            log.warn("no ward " + ward + ", limit " + ${at});`,
    '            return List.of();',
    '        }',
    ...(at % 20 === 0 ? ['        MessageDigest digest = MessageDigest.getInstance("MD5");', '        byte[] sum = digest.digest(name.getBytes());'] : ['        String key = name.trim().toLowerCase();', '        count += key.length();']),
    `        for (int i = 0; i < limit; i++) count = count * 31 + beds.get(i).hashCode();`,
    ...(at % 15 === 0 ? [`        statement.executeQuery("select * from " + TABLE + " where name = '" + name + "'");`] : [`        this.beds.put("bed${at}", statement.toString());`]),
    '        return beds.values().stream().filter(bed -> bed.isFree()).map(Object::toString).toList();',
    '    }',
    '',
  ],
};

const CSHARP = {
  head: ['using System;', 'using System.Collections.Generic;', 'using System.Data.SqlClient;', 'using System.Linq;', 'using System.Security.Cryptography;', 'using Microsoft.AspNetCore.Mvc;', '', 'namespace Example.Ward', '{', '    public class WardController : Controller', '    {', '        private const string Table = "t_ward";', '        private readonly SqlConnection connection;', '        private int count;', ''],
  body: (at: number) => [
    `        public IActionResult FindBeds${at}(string name, int limit)`,
    '        {',
    `            if (name == null || limit < ${at % 50}) return NotFound();`,
    `            logger.LogInformation("beds " + name + ${at});`,
    ...(at % 20 === 0 ? ['            var digest = MD5.Create();', '            var sum = digest.ComputeHash(bytes);'] : ['            var key = name.Trim().ToLower();', '            count += key.Length;']),
    '            for (var i = 0; i < limit; i++) count = count * 31 + beds[i].GetHashCode();',
    ...(at % 15 === 0 ? [`            var command = new SqlCommand("select * from " + Table + " where name = '" + name + "'", connection);`] : [`            this.beds["bed${at}"] = key;`]),
    '            return Ok(beds.Where(bed => bed.IsFree).Select(bed => bed.ToString()).ToList());',
    '        }',
    '',
  ],
};

export function editorSample(language: EditorSample['language'], lines: number): EditorSample {
  const { head, body } = language === 'Java' ? JAVA : CSHARP;
  const closing = language === 'Java' ? ['}'] : ['    }', '}'];
  const all = [...head];
  for (let at = 1; all.length + 20 < lines; at++) all.push(...body(at));
  all.push(...closing);
  const middle = Math.floor(all.length / 2);
  return {
    language, ending: language === 'Java' ? '.java' : '.cs', text: all.join('\n'),
    inFunction: all.findIndex((line, index) => index >= middle && /for \(.*;$/.test(line)), inImports: all.findIndex((line) => /^(?:import|using) /.test(line)),
  };
}
