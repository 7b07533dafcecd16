#pragma once

#include <span>

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class Interpreter;
class Runtime;

/// Fills the interpreter's dict of built-ins: functions, types, exceptions, constants.
void install_builtins(Interpreter& interpreter);

/// The functions of builtins.def.
namespace builtins {

using Arguments = std::span<Value>;

#define BUILTIN(name, signature, code) Completion<Value> code(Runtime&, Arguments);
#include "vm/builtins/builtins.def"
#undef BUILTIN

/// Fills in the slots of map, filter, zip, enumerate, reversed and iter(callable, sentinel).
void install_lazy_iterators(Runtime&);
/// Creates the iterator that `iter(callable, sentinel)` returns.
Value make_callable_iterator(Runtime&, Value callable, Value sentinel);

}  // namespace builtins

}  // namespace loopscope
