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

// ---- operations_names.cpp ----
void raise_unbound_local(Interpreter&, Frame&, std::uint32_t slot);
void raise_unbound_cell(Interpreter&, Frame&, std::uint32_t slot);
void raise_unknown_name(Interpreter&, Frame&, std::uint32_t name);
Completion<void> delete_fast(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> make_cell(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> copy_free_vars(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> delete_deref(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> store_global(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> delete_global(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> load_name(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> store_name(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> delete_name(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> load_from_dict_or_globals(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> load_from_dict_or_deref(Interpreter&, Frame&, std::uint32_t operand);
/// Pushes what stands in for an unknown name while annotations are evaluated as far as they can be; false: nothing
/// does.
bool push_stand_in(Interpreter&, Frame&, StrObject& name);
Completion<void> load_build_class(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> store_attr(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> delete_attr(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> load_library(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> import_name(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> import_from(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> make_function(Interpreter&, Frame&, std::uint32_t operand);

// ---- operations_values.cpp ----
Completion<void> binary_op(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> inplace_op(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> unary_op(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> delete_subscr(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> build_slice(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> get_iter(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> convert_value(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> format_simple(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> format_with_spec(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> build_string(Interpreter&, Frame&, std::uint32_t operand);

// ---- operations_containers.cpp ----
Completion<void> build_tuple(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> build_list(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> build_set(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> build_map(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> list_append(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> set_add(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> map_add(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> list_extend(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> set_update(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> dict_update(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> dict_merge(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> list_to_tuple(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> unpack_sequence(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> unpack_ex(Interpreter&, Frame&, std::uint32_t operand);

// ---- operations_match.cpp ----
Completion<void> match_sequence(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> match_mapping(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> match_keys(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> match_rest(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> match_class(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> get_len(Interpreter&, Frame&, std::uint32_t operand);
/// Tells which built-in types are sequences and mappings.
void install_pattern_sorts(Runtime&);

// ---- operations_exceptions.cpp ----
enum class RaiseKind : std::uint8_t { anew, again };
RaiseKind raise_varargs(Interpreter&, Frame&, std::uint32_t operand);
void reraise(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> push_exc_info(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> pop_except(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> check_exc_match(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> check_eg_match(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> prep_reraise_star(Interpreter&, Frame&, std::uint32_t operand);

// ---- operations_with.cpp ----
Completion<void> before_with(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> before_async_with(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> with_except_start(Interpreter&, Frame&, std::uint32_t operand);
/// Whether the value on top can be awaited; the operand is an AwaitSource.
Completion<void> check_awaitable(Interpreter&, Frame&, std::uint32_t operand);

// ---- operations_generators.cpp ----
Completion<void> get_yield_from_iter(Interpreter&, Frame&, std::uint32_t operand);
/// What YIELD_FROM does: yields leaves the iterator in its place, the Step's value beside the stack; returns leaves the
/// result in its place.
Step::Kind yield_from(Interpreter&, Frame&, Value& yielded);
Completion<void> get_aiter(Interpreter&, Frame&, std::uint32_t operand);
Completion<void> get_anext(Interpreter&, Frame&, std::uint32_t operand);
/// Raised: the exception goes on as it was.
Completion<void> end_async_for(Interpreter&, Frame&);

}  // namespace loopscope::operations
