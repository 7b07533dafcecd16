#include <string>

#include "values/containers/slice.h"
#include "values/core/operators.h"
#include "values/text/format.h"
#include "values/text/text.h"
#include "vm/interpreter/interpreter.h"
#include "vm/interpreter/operations.h"

namespace loopscope::operations {

Completion<void> binary_op(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Value result =
      TRY(binary(interpreter.runtime, static_cast<BinaryOperator>(operand), frame.stack_top[-2], frame.stack_top[-1]));
  Value const right = frame.pop();
  Value const left = frame.pop();
  frame.push(std::move(result));
  return {};
}

Completion<void> inplace_op(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Value result = TRY(
      in_place(interpreter.runtime, static_cast<BinaryOperator>(operand), frame.stack_top[-2], frame.stack_top[-1]));
  Value const right = frame.pop();
  Value const left = frame.pop();
  frame.push(std::move(result));
  return {};
}

Completion<void> unary_op(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  frame.stack_top[-1] = TRY(unary(interpreter.runtime, static_cast<UnaryOperator>(operand), frame.stack_top[-1]));
  return {};
}

Completion<void> delete_subscr(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  Value const key = frame.pop();
  Value const container = frame.pop();
  return delete_item(interpreter.runtime, container, key);
}

Completion<void> build_slice(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Value step = operand == 3 ? frame.pop() : Value::none();
  Value stop = frame.pop();
  Value start = frame.pop();
  frame.push(Value::from(make_slice(interpreter.runtime, std::move(start), std::move(stop), std::move(step))));
  return {};
}

Completion<void> get_iter(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  frame.stack_top[-1] = TRY(iterate(interpreter.runtime, frame.stack_top[-1]));
  return {};
}

Completion<void> convert_value(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Value& value = frame.stack_top[-1];
  Completion<Ref<StrObject>> text = operand == 's'   ? str(interpreter.runtime, value)
                                    : operand == 'r' ? repr(interpreter.runtime, value)
                                                     : ascii(interpreter.runtime, value);
  value = Value::from(TRY(std::move(text)));
  return {};
}

Completion<void> format_simple(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  Value& value = frame.stack_top[-1];
  if (is_str(value) && &value.object()->type() == interpreter.runtime.types.str) return {};
  value = Value::from(TRY(format(interpreter.runtime, value, *interpreter.runtime.empty_str())));
  return {};
}

Completion<void> format_with_spec(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  Value const specification = frame.pop();
  Value& value = frame.stack_top[-1];
  value = Value::from(TRY(format(interpreter.runtime, value, *specification.as<StrObject>())));
  return {};
}

Completion<void> build_string(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  std::size_t bytes = 0;
  Value const* const parts = frame.stack_top - operand;
  for (std::uint32_t i = 0; i < operand; ++i) bytes += parts[i].as<StrObject>()->byte_size();
  std::string text;
  text.reserve(bytes);
  for (std::uint32_t i = 0; i < operand; ++i) text += parts[i].as<StrObject>()->view();
  for (std::uint32_t i = 0; i < operand; ++i) Value const dropped = frame.pop();
  frame.push(str_value(interpreter.runtime, text));
  return {};
}

}  // namespace loopscope::operations
