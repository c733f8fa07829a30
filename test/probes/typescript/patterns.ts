import { Injectable, Component } from '@angular/core';
import type { Kind } from './kind';
import express, { Request, Response } from 'express';

const secret: string = 's3';
let count: number = 3;
const list: Array<string> = ['a'];
const fnType: (a: string) => void = (a) => {};
const casted = get() as string;
const old = <any>get();
const sure = get()!;
const sat = { a: 1 } satisfies Kind;

function named(a: string, b?: number, ...c: string[]): string { return a; }
const arrow = (a: string): string => a;
async function later(a: Promise<string>): Promise<void> { await a; }
function generic<T extends Base>(t: T): T { return t; }

interface Shape { name: string; size?: number; area(): number; }
type Alias = string | number;
enum Color { Red, Green = 'g' }
declare const env: any;
namespace Space { export const inner = 1; }
abstract class Root { abstract run(): void; }

@Component({ selector: 'app', template: '<b></b>' })
export class Main extends Base implements Shape {
  private readonly key: string = 'k';
  public static size = 1;
  name!: string;
  constructor(private readonly http: HttpClient, public api: Api) { super(); }
  @Input() value: string;
  @HostListener('click', ['$event'])
  onClick(e: Event): void { this.api.send(e); }
  async load(id: number): Promise<string> { return this.http.get('/x'); }
  get total(): number { return 1; }
}

function typed(req: Request, res: Response, s: string, n: number, any1) {
  send(req);
  send(s);
  send(n);
  send(any1);
  send('lit');
  send(1);
  const local: Request = make();
  send(local);
  const built = new Request();
  send(built);
  req.run();
  local.run();
  built.run();
  any1.run();
  res.run();
}

function types(x: unknown) {
  if (typeof x === 'string') { use(x as any); }
  use(x!);
  use<string>(x);
  use(x satisfies Kind);
  const o = x?.a?.b;
  for (const v of x as string[]) { use(v); }
  try { use(1); } catch { use(2); }
  return (x as Kind).name;
}
export default typed;
export = types;
