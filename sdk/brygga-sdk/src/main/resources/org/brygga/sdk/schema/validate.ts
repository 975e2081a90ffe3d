// SPDX-License-Identifier: Apache-2.0
// Says of a record what the shape of it says in Java: the same constraints at the same places. Rules are for the server.
import type { RecordType, RecordTypes } from "./brygga.js";
import { CHECKS, FORMS, RECORDS, SHAPES, WORDS } from "./shapes.js";
import type { Check, Shape } from "./shapes.js";

/** Something wrong: where, as a JSON Pointer, which constraint, and the code of the finding that a server would give. */
export interface Problem {
  readonly pointer: string;
  readonly constraint: string;
  readonly code: string;
}

/** What a value is when it cannot be read at all, with the codes of the findings. */
const UNREAD = { Type: "COM-DOC-006", Word: "COM-DOC-007", Form: "COM-DOC-008" } as const;
type Unread = keyof typeof UNREAD;

const WHOLE_MIN = -2147483648;
const WHOLE_MAX = 2147483647;

const compiled = new Map<string, RegExp>();

/** Everything wrong with a record, or with a whole document, in the order of its components. */
export function validate(type: RecordType | "dataset", value: unknown): Problem[] {
  const problems: Problem[] = [];
  readRecord(RECORDS[type], value, "", problems);
  return problems;
}

/** Whether a value is a record of the type; then the compiler takes it as one. */
export function isValid<T extends RecordType>(type: T, value: unknown): value is RecordTypes[T] {
  return validate(type, value).length === 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readRecord(name: string, value: unknown, pointer: string, problems: Problem[]): void {
  if (!isObject(value)) {
    problems.push(unread("Type", pointer));
    return;
  }
  const components = SHAPES[name] ?? {};
  for (const key of Object.keys(value)) {
    if (!Object.keys(components).includes(key)) {
      // At the record, not at the property: the name of an unknown property may say something of somebody.
      problems.push({ pointer, constraint: "Unknown", code: "COM-DOC-004" });
    }
  }
  for (const [key, shape] of Object.entries(components)) {
    readComponent(shape, value[key], pointer + "/" + key, problems);
  }
}

function readComponent(shape: Shape, value: unknown, pointer: string, problems: Problem[]): void {
  if (value === undefined || value === null) {
    if (shape.is !== "list") {
      report(shape, (check) => check.required === true, pointer, problems);
    }
  } else if (shape.is === "list" && shape.item !== undefined) {
    readList(shape.item, value, pointer, problems);
  } else if (shape.is === "record") {
    readRecord(shape.of ?? "", value, pointer, problems);
  } else {
    const cause = unreadable(shape, value);
    if (cause === undefined) {
      report(shape, (check) => violates(check, value), pointer, problems);
    } else {
      problems.push(unread(cause, pointer));
    }
  }
}

function readList(item: Shape, value: unknown, pointer: string, problems: Problem[]): void {
  if (!Array.isArray(value)) {
    problems.push(unread("Type", pointer));
    return;
  }
  const elements: readonly unknown[] = value;
  if (item.is === "record") {
    elements.forEach((element, i) => readRecord(item.of ?? "", element, pointer + "/" + i, problems));
    return;
  }
  const causes = elements.map((element) => unreadable(item, element));
  // One mistake, one finding: where an element cannot be read, nothing more is said of the list.
  const complete = causes.every((cause) => cause === undefined);
  elements.forEach((element, i) => {
    const cause = causes[i];
    if (cause !== undefined) {
      problems.push(unread(cause, pointer + "/" + i));
    } else if (complete) {
      report(item, (check) => violates(check, element), pointer + "/" + i, problems);
    }
  });
}

/** Why a single value cannot be read; nothing if it can. */
function unreadable(shape: Shape, value: unknown): Unread | undefined {
  switch (shape.is) {
    case "truth":
      return typeof value === "boolean" ? undefined : "Type";
    case "number":
      return typeof value === "number" && Number.isFinite(value) ? undefined : "Type";
    case "whole":
      if (typeof value !== "number" || !Number.isInteger(value)) {
        return "Type";
      }
      return value >= WHOLE_MIN && value <= WHOLE_MAX ? undefined : "Form";
    case "word":
      if (typeof value !== "string") {
        return "Type";
      }
      return (WORDS[shape.of ?? ""] ?? []).includes(value) ? undefined : "Word";
    default: {
      if (typeof value !== "string") {
        return "Type";
      }
      const form = FORMS[shape.is];
      return form === undefined || matches(form, value) ? undefined : "Form";
    }
  }
}

function unread(cause: Unread, pointer: string): Problem {
  return { pointer, constraint: cause, code: UNREAD[cause] };
}

function report(shape: Shape, found: (check: Check) => boolean, pointer: string, problems: Problem[]): void {
  for (const name of shape.must ?? []) {
    const check = CHECKS[name];
    if (check !== undefined && found(check)) {
      problems.push({ pointer, constraint: check.constraint, code: check.code });
    }
  }
}

function violates(check: Check, value: unknown): boolean {
  if (typeof value === "string") {
    return (check.pattern !== undefined && !matches(check.pattern, value))
      || (check.enum !== undefined && !check.enum.includes(value))
      || value.length < (check.minLength ?? 0)
      || value.length > (check.maxLength ?? Infinity);
  }
  return typeof value === "number"
    && (value < (check.minimum ?? -Infinity)
      || value > (check.maximum ?? Infinity)
      || value <= (check.exclusiveMinimum ?? -Infinity)
      || value >= (check.exclusiveMaximum ?? Infinity));
}

function matches(pattern: string, value: string): boolean {
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(pattern, "u");
    compiled.set(pattern, expression);
  }
  return expression.test(value);
}
