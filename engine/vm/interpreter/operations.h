#pragma once

#include <cstdint>

#include "asyncio/coroutines/coroutines.h"
#include "values/core/completion.h"
#include "vm/frames/frame.h"

namespace loopscope {
class Interpreter;
}

/// The work of the instructions that are not worth a place in the interpreter's loop, each named for its opcode. They
/// take and leave values on the frame's stack as opcodes.def pictures it; on Raised what they took may still lie there:
/// unwinding drops it.
namespace loopscope::operations {

#define OPCODE(name, stack_effect, jumps)
#define OPERATION(name, function, stack_effect) Completion<void> function(Interpreter&, Frame&, std::uint32_t operand);
#include "bytecode/opcodes.def"

// ---- operations_names.cpp ----
void raise_unbound_local(Interpreter&, Frame&, std::uint32_t slot);
void raise_unbound_cell(Interpreter&, Frame&, std::uint32_t slot);
void raise_unknown_name(Interpreter&, Frame&, std::uint32_t name);
/// Pushes what stands in for an unknown name while annotations are evaluated as far as they can be; false: nothing
/// does.
bool push_stand_in(Interpreter&, Frame&, StrObject& name);

// ---- operations_values.cpp ----
Completion<void> binary_op(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> inplace_op(Interpreter&, Frame&, std::uint32_t operand);

// ---- operations_match.cpp ----
/// Tells which built-in types are sequences and mappings.
void install_pattern_sorts(Runtime&);

// ---- operations_exceptions.cpp ----
enum class RaiseKind : std::uint8_t { anew, again };
RaiseKind raise_varargs(Interpreter&, Frame&, std::uint32_t operand);
void reraise(Interpreter&, Frame&, std::uint32_t operand);

// ---- operations_with.cpp ----
/// Whether the value on top can be awaited; the operand is an AwaitSource.
Completion<void> check_awaitable(Interpreter&, Frame&, std::uint32_t operand);

// ---- operations_generators.cpp ----
/// What YIELD_FROM does: yields leaves the iterator in its place, the Step's value beside the stack; returns leaves the
/// result in its place.
Step::Kind yield_from(Interpreter&, Frame&, Value& yielded);
/// Raised: the exception goes on as it was.
Completion<void> end_async_for(Interpreter&, Frame&);

}  // namespace loopscope::operations
