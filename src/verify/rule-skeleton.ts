// What `hisguard rules new` writes: a rule that works, its document and its fixture, to be changed.

/** File names and contents for a new rule `id` in a folder of the same name. */
export function ruleSkeleton(id: string): Readonly<Record<string, string>> {
  return {
    [`${id}.yaml`]: `rules:
  - id: ${id}
    languages: [yaml, properties]
    severity: WARNING
    message: 请改写：说明发现了什么、怎样改
    metadata:
      message-en: 'Rewrite this: what was found and how to change it'
      category: config-baseline
      confidence: HIGH
    hisguard:
      technique: configuration
      keywords: [example]
      match:
        - keys: [example.unsafe]
          value: {is: ['true']}
`,
    [`${id}.properties`]: `# ruleid: ${id}
example.unsafe=true
# ok: ${id}
example.unsafe=false
`,
    [`${id}.md`]: `# 规则标题（${id}）

## 发现什么
哪些写法会报告，哪些不报告。

## 为什么在医院重要

## 条款

## 如何修改
给出可用的写法。

## 何时可以抑制

---

# Title of the rule

## What it finds
What is reported, and what is not.

## Why it matters in a hospital

## Clauses

## How to fix
Code that works.

## When to suppress
`,
  };
}
