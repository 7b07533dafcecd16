#include <algorithm>

#include "values/containers/dict.h"
#include "values/containers/set.h"
#include "values/containers/tuple.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/numbers/int.h"
#include "values/objects/attributes.h"
#include "values/text/text.h"
#include "vm/interpreter/interpreter.h"
#include "vm/interpreter/operations.h"

// Mirrors Python/ceval.c: _PyEval_MatchKeys, _PyEval_MatchClass.
namespace loopscope::operations {

namespace {

Type::PatternSort pattern_sort(Type const& type) {
  for (Type const* base : type.resolution_order()) {
    if (base->pattern_sort != Type::PatternSort::other) return base->pattern_sort;
  }
  return Type::PatternSort::other;
}

Completion<void> push_whether(Interpreter& interpreter, Frame& frame, Type::PatternSort sort) {
  Type const& type = type_of(interpreter.runtime, frame.stack_top[-1]);
  frame.push(Value::boolean(pattern_sort(type) == sort));
  return {};
}

/// Whether a positional pattern matches the instance itself, as for the simple built-in types.
bool matches_itself(Runtime& runtime, Type const& type) {
  BuiltinTypes const& types = runtime.types;
  for (Type* simple :
       {types.int_, types.str, types.float_, types.list, types.tuple, types.dict, types.set, types.frozenset}) {
    if (type.is_subtype_of(*simple)) return true;
  }
  return false;
}

/// The attribute that a sub-pattern matches; unset when the subject has no such attribute.
Completion<Value> matched_attribute(Runtime& runtime, Value const& subject, Type const& type, Value const& name,
                                    std::vector<Value>& seen) {
  auto& text = *name.as<StrObject>();
  for (Value const& earlier : seen) {
    if (earlier.as<StrObject>()->view() != text.view()) continue;
    return runtime.raise(runtime.types.type_error, type.name() + "() got multiple sub-patterns for attribute " +
                                                       std::string(TRY(repr(runtime, name))->view()));
  }
  seen.push_back(name);
  Ref<StrObject> const interned = runtime.intern(text.view());
  return find_attribute(runtime, subject, *interned);
}

Completion<Value> match_arguments(Runtime& runtime, Type& type) {
  Ref<StrObject> const name = runtime.intern("__match_args__");
  Value arguments = TRY(find_attribute(runtime, Value::from(static_cast<Object*>(&type)), *name));
  if (arguments.is_unset()) return arguments;
  auto const* tuple = arguments.if_is<TupleObject>();
  if (tuple && &tuple->type() == runtime.types.tuple) return arguments;
  return runtime.raise(runtime.types.type_error, type.name() + ".__match_args__ must be a tuple (got " +
                                                     type_of(runtime, arguments).name() + ")");
}

/// Collects the attributes for the positional and keyword sub-patterns; false when one is missing.
Completion<bool> gather_attributes(Runtime& runtime, Value const& subject, Type& type, std::size_t positional,
                                   TupleObject const& names, std::vector<Value>& attributes) {
  std::vector<Value> seen;
  auto const gather = [&](Value const& name) -> Completion<bool> {
    Value attribute = TRY(matched_attribute(runtime, subject, type, name, seen));
    if (attribute.is_unset()) return false;
    attributes.push_back(std::move(attribute));
    return true;
  };
  if (positional > 0) {
    Value const arguments = TRY(match_arguments(runtime, type));
    bool const takes_itself = arguments.is_unset() && matches_itself(runtime, type);
    std::span<Value const> positions;
    if (!arguments.is_unset()) positions = arguments.as<TupleObject>()->items();
    std::size_t const allowed = takes_itself ? 1 : positions.size();
    if (allowed < positional) {
      return runtime.raise(runtime.types.type_error, type.name() + "() accepts " + std::to_string(allowed) +
                                                         " positional sub-pattern" + (allowed == 1 ? "" : "s") + " (" +
                                                         std::to_string(positional) + " given)");
    }
    if (takes_itself) {
      attributes.push_back(subject);
    } else {
      for (Value const& name : positions.first(positional)) {
        if (!is_str(name)) {
          return runtime.raise(runtime.types.type_error,
                               "__match_args__ elements must be strings (got " + type_of(runtime, name).name() + ")");
        }
        if (!TRY(gather(name))) return false;
      }
    }
  }
  for (Value const& name : names.items()) {
    if (!TRY(gather(name))) return false;
  }
  return true;
}

}  // namespace

void install_pattern_sorts(Runtime& runtime) {
  BuiltinTypes& types = runtime.types;
  for (Type* type : {types.list, types.tuple, types.range}) type->pattern_sort = Type::PatternSort::sequence;
  for (Type* type : {types.dict, types.mapping_proxy}) type->pattern_sort = Type::PatternSort::mapping;
}

Completion<void> match_sequence(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  return push_whether(interpreter, frame, Type::PatternSort::sequence);
}

Completion<void> match_mapping(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  return push_whether(interpreter, frame, Type::PatternSort::mapping);
}

Completion<void> get_len(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  frame.push(int_value(interpreter.runtime, TRY(length(interpreter.runtime, frame.stack_top[-1]))));
  return {};
}

Completion<void> match_keys(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  Runtime& runtime = interpreter.runtime;
  Value const subject = frame.stack_top[-2];
  Value const keys = frame.stack_top[-1];
  std::vector<Value> values;
  if (auto const items = keys.as<TupleObject>()->items(); !items.empty()) {
    Value const get = TRY(get_attribute(runtime, subject, "get"));
    // A value that no mapping contains; marks a missing key.
    Value const missing = Value::from(make_dict(runtime));
    Ref<DictObject> const seen = make_dict(runtime);
    for (Value const& key : items) {
      if (TRY(seen->find(runtime, key))) {
        return runtime.raise(runtime.types.value_error, "mapping pattern checks duplicate key (" +
                                                            std::string(TRY(repr(runtime, key))->view()) + ")");
      }
      TRY(seen->set(runtime, key, Value::none()));
      Value const arguments[] = {key, missing};
      Value value = TRY(call(runtime, get, arguments));
      if (value.is_object() && value.object() == missing.object()) {
        frame.push(Value::none());
        return {};
      }
      values.push_back(std::move(value));
    }
  }
  frame.push(Value::from(make_tuple(runtime, std::span<Value const>(values))));
  return {};
}

Completion<void> match_rest(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  Runtime& runtime = interpreter.runtime;
  Value const keys = frame.pop();
  Value const subject = frame.pop();
  Ref<DictObject> const rest = make_dict(runtime);
  TRY(update(runtime, *rest, subject));
  for (Value const& key : keys.as<TupleObject>()->items()) TRY(delete_item(runtime, Value::from(rest), key));
  frame.push(Value::from(rest));
  return {};
}

Completion<void> match_class(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Runtime& runtime = interpreter.runtime;
  Value const names = frame.pop();
  Value const type = frame.pop();
  Value const subject = frame.pop();
  if (!type.is<Type>()) {
    return runtime.raise(runtime.types.type_error, "called match pattern must be a class");
  }
  std::vector<Value> attributes;
  bool const fits =
      TRY(is_instance(runtime, subject, type)) &&
      TRY(gather_attributes(runtime, subject, *type.as<Type>(), operand, *names.as<TupleObject>(), attributes));
  frame.push(fits ? Value::from(make_tuple(runtime, std::span<Value const>(attributes))) : Value::none());
  return {};
}

}  // namespace loopscope::operations
