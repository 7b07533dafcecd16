#pragma once

#include <cstdint>

#include "asyncio/coroutines/coroutines.h"
#include "values/core/completion.h"
#include "vm/frames/frame.h"

namespace loopscope {
class Interpreter;
}

/// The instructions that the interpreter's loop calls as functions, each named after its opcode. They take and leave
/// values on the frame's stack as opcodes.def shows. On Raised, their operands may still be on the stack; unwinding
/// drops them.
namespace loopscope::operations {

#define OPCODE(name, stack_effect, jumps)
#define OPERATION(name, function, stack_effect) Completion<void> function(Interpreter&, Frame&, std::uint32_t operand);
#include "bytecode/opcodes.def"

// ---- operations_names.cpp ----
void raise_unbound_local(Interpreter&, Frame&, std::uint32_t slot);
void raise_unbound_cell(Interpreter&, Frame&, std::uint32_t slot);
void raise_unknown_name(Interpreter&, Frame&, std::uint32_t name);
/// Pushes the value that Interpreter::annotation_stand_in returns for an unknown name. Returns false outside
/// annotations, without a stand-in, and when the stand-in raises.
bool push_stand_in(Interpreter&, Frame&, StrObject& name);

// ---- operations_values.cpp ----
Completion<void> binary_op(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> inplace_op(Interpreter&, Frame&, std::uint32_t operand);

// ---- operations_match.cpp ----
/// Sets Type::pattern_sort of the built-in sequences and mappings.
void install_pattern_sorts(Runtime&);

// ---- operations_exceptions.cpp ----
enum class RaiseKind : std::uint8_t { anew, again };
RaiseKind raise_varargs(Interpreter&, Frame&, std::uint32_t operand);
void reraise(Interpreter&, Frame&, std::uint32_t operand);

// ---- operations_with.cpp ----
/// Replaces the value on top with its awaited_by(): the coroutine or future that `await` waits for. Raises TypeError
/// when the value is not awaitable; the operand is an AwaitSource.
Completion<void> check_awaitable(Interpreter&, Frame&, std::uint32_t operand);

// ---- operations_generators.cpp ----
/// Executes YIELD_FROM. For `yields`, the iterator stays on the stack and `yielded` receives the value; for `returns`,
/// the result replaces the iterator.
Step::Kind yield_from(Interpreter&, Frame&, Value& yielded);
/// Executes END_ASYNC_FOR. On Raised, the exception keeps its traceback.
Completion<void> end_async_for(Interpreter&, Frame&);

}  // namespace loopscope::operations
