#include "vm/interpreter/interpreter.h"

#include "values/containers/iterators.h"
#include "values/containers/list.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/numbers/int.h"
#include "values/objects/attributes.h"
#include "values/objects/cell.h"
#include "vm/classes/class_slots.h"
#include "vm/interpreter/fast_paths.h"
#include "vm/interpreter/operations.h"
#include "vm/interpreter/unwinding.h"

namespace loopscope {

// The registers of the machine are C++ locals; SAVE writes them to the frame, LOAD reads them back.
#define SAVE() (frame->next = next, frame->stack_top = top)
#define LOAD()                                                                                                        \
  (next = frame->next, top = frame->stack_top, slots = frame->slots, instructions = frame->code->instructions.data(), \
   constants = frame->code->constants.data())
// Pushes a bool, or takes the branch at once when a conditional jump follows.
#define PUSH_OR_BRANCH(condition)                                   \
  do {                                                              \
    bool const holds_now = (condition);                             \
    Opcode const following = next->opcode();                        \
    if (following == Opcode::POP_JUMP_IF_FALSE) {                   \
      next = holds_now ? next + 1 : instructions + next->operand(); \
    } else if (following == Opcode::POP_JUMP_IF_TRUE) {             \
      next = holds_now ? instructions + next->operand() : next + 1; \
    } else {                                                        \
      new (top++) Value(Value::boolean(holds_now));                 \
    }                                                               \
  } while (false)
/// The rules that a case of this loop keeps:
///
/// - `next`, `top`, `slots`, `instructions` and `constants` are copies of the frame's state. SAVE before anything that
/// can
///   run code or read the frame: an operator, a call, an allocation that can raise, and the destruction of a value,
///   whose
///   `__del__` or weak-reference callback is a call. A case that touches only ints, floats and bools needs no SAVE.
/// - After a function that changes the frame's stack, read `top` back from `frame->stack_top`. After `frame` itself
///   changes (a call, a return, unwinding), LOAD reads all of them.
/// - The stack owns its values. `take(place)` moves a value out and leaves the place uninitialized; `relocate(from,
/// to)`
///   moves it between places; `new (top++) Value(…)` fills an uninitialized place. A value that an operation still
///   needs stays on the stack, below `frame->stack_top`, until the operation is done: unwinding drops it.
///   Lower `frame->stack_top` before a value is destroyed, so that code which the destruction runs never sees it.
/// - Frames never move. A call pushes its frame on the FrameStack above the caller's and continues at `entered`; a
/// frame
///   is popped by `leave_frame`, innermost first. A pointer into a list or dict is valid until the next call.
/// - An exception is in `runtime.exception` at `goto raised` (its traceback grows) or `goto raised_again` (it stays).
/// - A case that can repeat without bound counts `budget` down, so that a slice ends.
///
/// An operation of operations.h is called after SAVE, works on the frame's own stack, and may leave operands there if
/// it raises.
Step Interpreter::run(Frame* frame, Entry entry) {
  ActiveRun const active(*this);
  Frame* const outside = active.outside;
  Instruction const* next;
  Value* top;
  Value* slots;
  Instruction const* instructions;
  Value const* constants;
  Type* const list_type = runtime.types.list;
  Raising raising;

  m_frame = frame;
  if (entry == Entry::raise && !unwind(*this, frame, Raising::anew)) {
    m_frame = outside;
    clear_frame(*frame);
    return {Step::Kind::raises, Value()};
  }
  LOAD();

  for (;;) {
    Instruction const instruction = *next++;
    std::uint32_t const operand = instruction.operand();
    switch (instruction.opcode()) {
      case Opcode::NOP: break;
      case Opcode::POP_TOP: {
        Value const dropped = take(--top);
        if (dropped.is_object()) SAVE();
        break;
      }
      case Opcode::COPY:
        new (top) Value(top[-static_cast<std::ptrdiff_t>(operand)]);
        ++top;
        break;
      case Opcode::SWAP: std::swap(top[-1], top[-static_cast<std::ptrdiff_t>(operand)]); break;

      case Opcode::LOAD_CONST: new (top++) Value(constants[operand]); break;
      case Opcode::LOAD_FAST: {
        Value const& local = slots[operand];
        if (local.is_unset()) [[unlikely]] {
          SAVE();
          operations::raise_unbound_local(*this, *frame, operand);
          goto raised;
        }
        new (top++) Value(local);
        break;
      }
      case Opcode::STORE_FAST: {
        --top;
        Value& local = slots[operand];
        if (local.is_object()) {
          SAVE();
          Value const dropped = take(&local);
          relocate(top, &local);
          break;
        }
        relocate(top, &local);
        break;
      }
      case Opcode::CLEAR_FAST:
        SAVE();
        slots[operand] = Value();
        break;
      case Opcode::LOAD_CLOSURE: new (top++) Value(slots[operand]); break;
      case Opcode::LOAD_DEREF: {
        Value const& content = slots[operand].as<CellObject>()->value;
        if (content.is_unset()) [[unlikely]] {
          SAVE();
          if (operations::push_stand_in(*this, *frame, *frame->code->varnames[operand])) {
            ++top;
            break;
          }
          operations::raise_unbound_cell(*this, *frame, operand);
          goto raised;
        }
        new (top++) Value(content);
        break;
      }
      case Opcode::STORE_DEREF: {
        --top;
        SAVE();
        slots[operand].as<CellObject>()->value = take(top);
        break;
      }
      case Opcode::LOAD_GLOBAL: {
        Value const* global = fast_paths::find_global(*frame->code, *frame->globals, *builtins, operand);
        if (!global) [[unlikely]] {
          SAVE();
          if (operations::push_stand_in(*this, *frame, *frame->code->names[operand])) {
            ++top;
            break;
          }
          operations::raise_unknown_name(*this, *frame, operand);
          goto raised;
        }
        new (top++) Value(*global);
        break;
      }

      case Opcode::LOAD_ATTR: {
        SAVE();
        Completion<Value> attribute = get_attribute(runtime, top[-1], *frame->code->names[operand]);
        if (attribute.is_raised()) goto raised;
        top[-1] = attribute.take();
        break;
      }
      case Opcode::LOAD_METHOD: {
        SAVE();
        Completion<Method> completion = get_method(runtime, top[-1], *frame->code->names[operand]);
        if (completion.is_raised()) goto raised;
        Method& method = completion.value();
        top[-1] = std::move(method.callable);
        new (top++) Value(std::move(method.receiver));
        break;
      }
      case Opcode::BINARY_SUBSCR: {
        if (Value const* item = fast_paths::list_item(top[-2], top[-1], list_type)) {
          Value found = *item;
          top -= 1;
          SAVE();
          top[-1] = std::move(found);
          break;
        }
        SAVE();
        Completion<Value> item = get_item(runtime, top[-2], top[-1]);
        if (item.is_raised()) goto raised;
        --frame->stack_top;
        take(--top);
        top[-1] = item.take();
        break;
      }
      case Opcode::STORE_SUBSCR: {
        SAVE();
        if (Value* item = fast_paths::list_item(top[-2], top[-1], list_type)) {
          *item = take(top - 3);
          Value const dropped = take(top - 2);
          top -= 3;
          frame->stack_top = top;
          break;
        }
        if (set_item(runtime, top[-2], top[-1], top[-3]).is_raised()) goto raised;
        for (int i = 0; i < 3; ++i) take(--top);
        break;
      }

      case Opcode::BINARY_OP:
        if (fast_paths::arithmetic(runtime, static_cast<BinaryOperator>(operand), top[-2], top[-1])) {
          --top;
          break;
        }
        SAVE();
        if (operations::binary_op(*this, *frame, operand).is_raised()) goto raised;
        top = frame->stack_top;
        break;
      case Opcode::INPLACE_OP:
        if (fast_paths::arithmetic(runtime, static_cast<BinaryOperator>(operand), top[-2], top[-1])) {
          --top;
          break;
        }
        SAVE();
        if (operations::inplace_op(*this, *frame, operand).is_raised()) goto raised;
        top = frame->stack_top;
        break;
      case Opcode::UNARY_NOT: {
        SAVE();
        Completion<bool> is_true = truth(runtime, top[-1]);
        if (is_true.is_raised()) goto raised;
        top[-1] = Value::boolean(!is_true.value());
        break;
      }
      case Opcode::COMPARE_OP: {
        auto const comparison = static_cast<Comparison>(operand);
        if (both_small_ints(top[-2], top[-1])) {
          top -= 2;
          PUSH_OR_BRANCH(fast_paths::compare(comparison, top[0].as_small_int(), top[1].as_small_int()));
          break;
        }
        if (top[-2].is_float() && top[-1].is_float()) {
          top -= 2;
          PUSH_OR_BRANCH(fast_paths::compare(comparison, top[0].as_float(), top[1].as_float()));
          break;
        }
        SAVE();
        Completion<Value> result = compare(runtime, comparison, top[-2], top[-1]);
        if (result.is_raised()) goto raised;
        frame->stack_top = --top;
        take(top);
        top[-1] = result.take();
        break;
      }
      case Opcode::IS_OP: {
        top -= 2;
        SAVE();
        bool is_same;
        {
          Value const left = take(top);
          Value const right = take(top + 1);
          is_same = identical(left, right);
        }
        PUSH_OR_BRANCH(is_same != (operand == 1));
        break;
      }
      case Opcode::CONTAINS_OP: {
        SAVE();
        Completion<bool> is_in = contains(runtime, top[-1], top[-2]);
        if (is_in.is_raised()) goto raised;
        top -= 2;
        frame->stack_top = top;
        take(top);
        take(top + 1);
        PUSH_OR_BRANCH(is_in.value() != (operand == 1));
        break;
      }

      case Opcode::JUMP: next = instructions + operand; break;
      case Opcode::JUMP_BACKWARD:
        next = instructions + operand;
        if (--budget < 0 && m_nested_runs == 0) [[unlikely]] {
          SAVE();
          goto preempted;
        }
        break;
      case Opcode::POP_JUMP_IF_FALSE:
      case Opcode::POP_JUMP_IF_TRUE: {
        bool const when = instruction.opcode() == Opcode::POP_JUMP_IF_TRUE;
        Value const condition = take(--top);
        if (condition.is_bool()) {
          if (condition.is_true() == when) next = instructions + operand;
          break;
        }
        SAVE();
        Completion<bool> is_true = truth(runtime, condition);
        if (is_true.is_raised()) goto raised;
        if (is_true.value() == when) next = instructions + operand;
        break;
      }
      case Opcode::JUMP_IF_FALSE_OR_POP:
      case Opcode::JUMP_IF_TRUE_OR_POP: {
        bool const when = instruction.opcode() == Opcode::JUMP_IF_TRUE_OR_POP;
        SAVE();
        Completion<bool> is_true = truth(runtime, top[-1]);
        if (is_true.is_raised()) goto raised;
        if (is_true.value() == when) {
          next = instructions + operand;
        } else {
          frame->stack_top = --top;
          take(top);
        }
        break;
      }

      case Opcode::FOR_ITER: {
        SAVE();
        Completion<Value> completion = fast_paths::next_of(runtime, top[-1]);
        if (completion.is_raised()) [[unlikely]]
          goto raised;
        if (completion.value().is_unset()) [[unlikely]] {
          frame->stack_top = --top;
          take(top);
          next = instructions + operand;
        } else {
          new (top++) Value(completion.take());
        }
        break;
      }

      case Opcode::CALL: {
        Value* callee = top - operand - 2;
        SAVE();
        if (auto const* function = callee->if_is<FunctionObject>(); function && function->takes_only_positional) {
          Value* arguments = callee + (callee[1].is_unset() ? 2 : 1);
          auto const count = static_cast<std::uint32_t>(top - arguments);
          if (count == function->code->positional_count) {
            if (m_position.depth >= depth_limit) [[unlikely]] {
              raise_recursion_error();
              goto raised;
            }
            m_position.depth += depth_of(*function->code);
            frame->stack_top = callee;
            frame = make_frame(frames.allocate(frame_bytes(*function->code)), take(callee), frame);
            for (std::uint32_t i = 0; i < count; ++i) relocate(arguments + i, frame->slots + i);
            goto entered;
          }
        }
        switch (call_slowly(*frame, operand)) {
          case CallOutcome::raised: goto raised;
          case CallOutcome::pushed_frame: frame = m_pushed; goto entered;
          case CallOutcome::has_result: top = frame->stack_top; break;
          case CallOutcome::awaits: goto awaits_call;
        }
        break;
      }
      case Opcode::CALL_KW:
      case Opcode::CALL_FUNCTION_EX: {
        SAVE();
        switch (instruction.opcode() == Opcode::CALL_KW ? call_with_keywords(*frame, operand)
                                                        : call_unpacked(*frame, operand == 1)) {
          case CallOutcome::raised: goto raised;
          case CallOutcome::pushed_frame: frame = m_pushed; goto entered;
          case CallOutcome::has_result: top = frame->stack_top; break;
          case CallOutcome::awaits: goto awaits_call;
        }
        break;
      }
      case Opcode::RETURN_VALUE: {
        Value result = take(--top);
        SAVE();
        if (!frame->caller) {
          m_frame = outside;
          clear_frame(*frame);
          return {Step::Kind::returns, std::move(result)};
        }
        bool const initializes_instance = frame->initializes_instance;
        frame = leave_frame(frame);
        LOAD();
        if (!initializes_instance) [[likely]] {
          new (top++) Value(std::move(result));
        } else if (check_initialized(runtime, result).is_raised()) {
          goto raised;
        }
        break;
      }
      case Opcode::AWAIT: {
        SAVE();
        if (operations::check_awaitable(*this, *frame, operand).is_raised()) goto raised;
        m_frame = outside;
        innermost = frame;
        return {Step::Kind::awaits, frame->pop()};
      }

      case Opcode::YIELD_VALUE:
        SAVE();
        m_frame = outside;
        innermost = frame;
        return {Step::Kind::yields, frame->pop()};
      case Opcode::YIELD_FROM: {
        SAVE();
        Value yielded;
        Step::Kind const kind = operations::yield_from(*this, *frame, yielded);
        if (kind == Step::Kind::raises) goto raised;
        if (kind == Step::Kind::yields) {
          m_frame = outside;
          innermost = frame;
          return {kind, std::move(yielded)};
        }
        top = frame->stack_top;
        break;
      }

#define OPCODE(name, stack_effect, jumps)
#define OPERATION(name, function, stack_effect)                                \
  case Opcode::name:                                                           \
    SAVE();                                                                    \
    if (operations::function(*this, *frame, operand).is_raised()) goto raised; \
    top = frame->stack_top;                                                    \
    break;
#include "bytecode/opcodes.def"

      case Opcode::PUSH_NULL: new (top++) Value(); break;
      case Opcode::LOAD_ASSERTION_ERROR:
        new (top++) Value(Value::from(static_cast<Object*>(runtime.types.assertion_error)));
        break;
      case Opcode::RAISE_VARARGS:
        SAVE();
        if (operations::raise_varargs(*this, *frame, operand) == operations::RaiseKind::again) goto raised_again;
        goto raised;
      case Opcode::END_ASYNC_FOR:
        SAVE();
        if (operations::end_async_for(*this, *frame).is_raised()) goto raised_again;
        top = frame->stack_top;
        break;
      case Opcode::RERAISE:
        SAVE();
        operations::reraise(*this, *frame, operand);
        goto raised_again;
    }
    continue;

  entered:
    m_frame = frame;
    LOAD();
    if (--budget < 0 && m_nested_runs == 0) [[unlikely]]
      goto preempted;
    continue;

  raised:
    raising = Raising::anew;
    goto unwinding;
  raised_again:
    raising = Raising::again;
  unwinding:
    if (!unwind(*this, frame, raising)) {
      m_frame = outside;
      clear_frame(*frame);
      return {Step::Kind::raises, Value()};
    }
    LOAD();
    continue;

  awaits_call:
    m_frame = outside;
    innermost = frame;
    return {Step::Kind::awaits, std::move(m_awaited)};

  preempted:
    m_frame = outside;
    innermost = frame;
    return {Step::Kind::preempted, Value()};
  }
}

}  // namespace loopscope
