import { sameType } from "./types.mjs";

/** The program so far, as seen from one place: the names in scope with their types, and the place. */
export class Context {
  constructor(random, shared = { counter: 0 }) {
    this.random = random;
    this.shared = shared;
    /** `{ name, type, scope }`; `scope` is the context of the function whose local it is. */
    this.names = [];
    this.scope = this;
    this.inLoop = false;
    this.inFunction = false;
    this.inGenerator = false;
    /** Whether `:=` may be used and binds a name of this scope. */
    this.canBindHere = true;
    /** The depth in compound statements. */
    this.nesting = 0;
  }

  /** A nested place in the same function; names bound there are unknown outside. */
  inner(changes = {}) {
    return Object.assign(this.#copy(), { nesting: this.nesting + 1 }, changes);
  }

  /** A place in a function that this place defines. */
  function(changes = {}) {
    const copy = Object.assign(this.#copy(), { inLoop: false, inFunction: true, inGenerator: false }, changes);
    copy.scope = copy;
    copy.nesting = this.nesting + 1;
    return copy;
  }

  #copy() {
    const copy = new Context(this.random, this.shared);
    return Object.assign(copy, this, { names: [...this.names] });
  }

  fresh(prefix = "v") {
    this.shared.counter += 1;
    return `${prefix}${this.shared.counter}`;
  }

  bind(name, type) {
    this.names = this.names.filter((known) => known.name !== name);
    this.names.push({ name, type, scope: this.scope });
    return name;
  }

  /** A name of the type, or undefined. */
  variable(type) {
    const fitting = this.names.filter((known) => sameType(known.type, type));
    return fitting.length === 0 ? undefined : this.random.pick(fitting).name;
  }

  /** `{ name, type }` of a local of this function, of a kind if one is given, or undefined. */
  local(...kinds) {
    const own = this.names.filter(
      (known) => known.scope === this.scope && (kinds.length === 0 || kinds.includes(known.type.kind)),
    );
    return own.length === 0 ? undefined : this.random.pick(own);
  }
}
