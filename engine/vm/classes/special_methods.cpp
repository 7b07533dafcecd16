#include "vm/classes/special_methods.h"

#include <array>
#include <vector>

#include "values/core/runtime.h"
#include "vm/frames/function_object.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

namespace {

constexpr std::size_t most_arguments = 4;

Completion<Value> call_anything(Runtime& runtime, Value const& callable, CallArguments const& arguments) {
  if (auto* function = callable.if_is<FunctionObject>())
    return runtime.interpreter->call_function(*function, arguments);
  return call(runtime, callable, arguments);
}

}  // namespace

Completion<Method> find_special(Runtime& runtime, Value const& self, StrObject& name) {
  Type& type = type_of(runtime, self);
  Value const* found = type.find(name);
  if (!found) return Method{};
  Value const attribute = *found;
  if (attribute.is<FunctionObject>()) return Method{attribute, self};
  if (attribute.is_object() && attribute.object()->type().slots.bind) {
    return Method{TRY(attribute.object()->type().slots.bind(runtime, attribute, self, type)), Value::unset()};
  }
  return Method{attribute, Value::unset()};
}

Completion<Value> call_special(Runtime& runtime, Method const& method, std::initializer_list<Value> arguments) {
  std::array<Value, most_arguments> all;
  std::size_t count = 0;
  if (!method.receiver.is_unset()) all[count++] = method.receiver;
  for (Value const& argument : arguments) all[count++] = argument;
  return call_anything(
      runtime, method.callable,
      {.positional = std::span<Value const>(all).first(count), .keyword_values = {}, .keyword_names = {}});
}

Completion<Value> call_special(Runtime& runtime, Method const& method, CallArguments const& arguments) {
  if (method.receiver.is_unset()) return call_anything(runtime, method.callable, arguments);
  std::vector<Value> positional = {method.receiver};
  positional.insert(positional.end(), arguments.positional.begin(), arguments.positional.end());
  return call_anything(
      runtime, method.callable,
      {.positional = positional, .keyword_values = arguments.keyword_values, .keyword_names = arguments.keyword_names});
}

Completion<Value> try_special(Runtime& runtime, Value const& self, StrObject& name,
                              std::initializer_list<Value> arguments) {
  Method const method = TRY(find_special(runtime, self, name));
  if (method.callable.is_unset()) return Value::unset();
  return call_special(runtime, method, arguments);
}

}  // namespace loopscope
