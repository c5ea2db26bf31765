import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'] },
  ...{ moduleResolution: ts.ModuleResolutionKind.Bundler, resolveJsonModule: true, allowImportingTsExtensions: true },
  ...{ jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'preact', strict: true, noEmit: true, skipLibCheck: true, types: [] },
};

/** Of the texts of a locale file: those that code reads, and those that no code reads; each by its path. */
export interface Usage {
  readonly used: readonly string[];
  readonly unused: readonly string[];
}

/**
 * Which texts of a locale file are read, by the types of the code that reads them.
 *
 * Shape:  a text counts as read where its own property is, by name, by a key of a closed list, or by taking an object
 *         apart; an object that is handed on whole counts with all that is in it.
 */
export function usageOf(locale: string, folders: readonly string[]): Usage {
  const program = ts.createProgram([locale, ...folders.flatMap(sourcesIn)], OPTIONS);
  const checker = program.getTypeChecker();
  const texts = program.getSourceFile(locale);
  if (!texts) throw new Error(`no locale file ${locale}`);
  const read = new Set<ts.Node>();
  const isText = (node: ts.Node): boolean => node.getSourceFile() === texts;
  const mark = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) if (isText(declaration)) read.add(declaration);
  };
  const propertiesOf = (type: ts.Type): ts.Symbol[] =>
    (type.isUnion() ? type.types : [type]).flatMap((one) => one.getProperties());
  const markWhole = (type: ts.Type): void => {
    for (const symbol of propertiesOf(type)) {
      const [declaration] = symbol.declarations ?? [];
      if (!declaration || !isText(declaration) || read.has(declaration)) continue;
      mark(symbol);
      markWhole(checker.getTypeOfSymbol(symbol));
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) mark(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node)) {
      const key = checker.getTypeAtLocation(node.argumentExpression);
      const names = (key.isUnion() ? key.types : [key]).map((one) => (one.isStringLiteral() ? one.value : null));
      for (const symbol of propertiesOf(checker.getTypeAtLocation(node.expression)))
        if (names.includes(null) || names.includes(symbol.name)) mark(symbol);
    }
    if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const { propertyName, name } of node.elements) {
        const key = (propertyName ?? name).getText().replace(/^['"]|['"]$/g, '');
        for (const symbol of propertiesOf(type)) if (symbol.name === key) mark(symbol);
      }
    }
    if (ts.isExpression(node) && isHandedOn(node)) markWhole(checker.getTypeAtLocation(node));
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file !== texts && file.text.includes('WORDING')) visit(file);

  const usage = { used: [] as string[], unused: [] as string[] };
  const list = (node: ts.Node, path: string): void => {
    if (ts.isPropertyAssignment(node)) {
      const name = node.name.getText().replace(/^['"]|['"]$/g, '');
      const here = path === '' ? name : `${path}.${name}`;
      if (ts.isStringLiteral(node.initializer)) usage[read.has(node) ? 'used' : 'unused'].push(here);
      else ts.forEachChild(node.initializer, (child) => list(child, here));
    } else ts.forEachChild(node, (child) => list(child, path));
  };
  list(texts, '');
  return usage;
}

/** Whether a value leaves the place where its type is known: as an argument, under another type, spread, returned. */
function isHandedOn(node: ts.Expression): boolean {
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node))
    return false;
  const { parent } = node;
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node && parent.type !== undefined;
  if (ts.isCallExpression(parent)) return parent.expression !== node;
  return (
    ts.isAsExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isSpreadAssignment(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isArrowFunction(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isBinaryExpression(parent) ||
    ts.isJsxExpression(parent) ||
    ts.isJsxSpreadAttribute(parent) ||
    ts.isForOfStatement(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    (ts.isPropertyAssignment(parent) && parent.initializer === node)
  );
}

function sourcesIn(folder: string): string[] {
  if (/\.tsx?$/.test(folder)) return [folder];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}
