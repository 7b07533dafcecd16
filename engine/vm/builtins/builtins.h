#pragma once

#include <span>

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class Interpreter;
class Runtime;

/// Fills the interpreter's dict of built-ins: functions, types, exceptions, constants.
void install_builtins(Interpreter& interpreter);

/// What the lines of builtins.def name.
namespace builtins {

using Arguments = std::span<Value>;

#define BUILTIN(name, signature, code) Completion<Value> code(Runtime&, Arguments);
#include "vm/builtins/builtins.def"
#undef BUILTIN

/// Gives map, filter, zip, enumerate, reversed and iter(callable, sentinel) their slots.
void install_lazy_iterators(Runtime&);
Value make_callable_iterator(Runtime&, Value callable, Value sentinel);

}  // namespace builtins

}  // namespace loopscope
