#include <string>
#include <vector>

#include "values/containers/dict.h"
#include "values/containers/list.h"
#include "values/containers/set.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/exceptions/exception.h"
#include "values/text/text.h"
#include "vm/calls/calls.h"
#include "vm/interpreter/interpreter.h"
#include "vm/interpreter/operations.h"

namespace loopscope::operations {

namespace {

void drop(Frame& frame, std::uint32_t count) {
  while (count-- > 0) Value const dropped = frame.pop();
}

/// The value `operand` places below the top, after the top has been taken.
Value const& container_below(Frame const& frame, std::uint32_t operand) {
  return frame.stack_top[-static_cast<std::ptrdiff_t>(operand)];
}

Raised raise_too_few(Runtime& runtime, std::size_t expected, std::size_t got, char const* at_least) {
  return runtime.raise(runtime.types.value_error, std::string("not enough values to unpack (expected ") + at_least +
                                                      std::to_string(expected) + ", got " + std::to_string(got) + ")");
}

Completion<Value> iterator_to_unpack(Runtime& runtime, Value const& value) {
  if (!can_be_iterated(runtime, value)) {
    return runtime.raise(runtime.types.type_error,
                         "cannot unpack non-iterable " + type_of(runtime, value).name() + " object");
  }
  return iterate(runtime, value);
}

}  // namespace

Completion<void> build_tuple(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Value tuple =
      Value::from(make_tuple(interpreter.runtime, std::span<Value const>(frame.stack_top - operand, operand)));
  drop(frame, operand);
  frame.push(std::move(tuple));
  return {};
}

Completion<void> build_list(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  std::vector<Value> items;
  items.reserve(operand);
  for (Value* item = frame.stack_top - operand; item != frame.stack_top; ++item) items.push_back(take(item));
  frame.stack_top -= operand;
  frame.push(Value::from(make_list(interpreter.runtime, std::move(items))));
  return {};
}

Completion<void> build_set(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Ref<SetObject> set = make_set(interpreter.runtime);
  for (std::uint32_t i = operand; i > 0; --i)
    TRY(set->add(interpreter.runtime, frame.stack_top[-static_cast<std::ptrdiff_t>(i)]));
  drop(frame, operand);
  frame.push(Value::from(std::move(set)));
  return {};
}

Completion<void> build_map(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Ref<DictObject> dict = make_dict(interpreter.runtime);
  Value const* const pairs = frame.stack_top - 2 * operand;
  for (std::uint32_t i = 0; i < operand; ++i) TRY(dict->set(interpreter.runtime, pairs[2 * i], pairs[2 * i + 1]));
  drop(frame, 2 * operand);
  frame.push(Value::from(std::move(dict)));
  return {};
}

Completion<void> list_append(Interpreter&, Frame& frame, std::uint32_t operand) {
  Value item = frame.pop();
  container_below(frame, operand).as<ListObject>()->items.push_back(std::move(item));
  return {};
}

Completion<void> set_add(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Value const item = frame.pop();
  TRY(container_below(frame, operand).as<SetObject>()->add(interpreter.runtime, item));
  return {};
}

Completion<void> map_add(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Value value = frame.pop();
  Value const key = frame.pop();
  return container_below(frame, operand).as<DictObject>()->set(interpreter.runtime, key, std::move(value));
}

Completion<void> list_extend(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Runtime& runtime = interpreter.runtime;
  Value const iterable = frame.pop();
  if (can_be_iterated(runtime, iterable)) {
    return extend(runtime, *container_below(frame, operand).as<ListObject>(), iterable);
  }
  return runtime.raise(runtime.types.type_error,
                       "Value after * must be an iterable, not " + type_of(runtime, iterable).name());
}

Completion<void> set_update(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Value const iterable = frame.pop();
  return update(interpreter.runtime, *container_below(frame, operand).as<SetObject>(), iterable);
}

Completion<void> dict_update(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Runtime& runtime = interpreter.runtime;
  Value const mapping = frame.pop();
  if (!is_mapping(runtime, mapping)) {
    return runtime.raise(runtime.types.type_error,
                         "'" + type_of(runtime, mapping).name() + "' object is not a mapping");
  }
  return update(runtime, *container_below(frame, operand).as<DictObject>(), mapping);
}

Completion<void> dict_merge(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Runtime& runtime = interpreter.runtime;
  Value const mapping = frame.pop();
  Value const& target = container_below(frame, operand);
  Value const& callable = (&target)[-3];
  if (!is_mapping(runtime, mapping)) {
    return runtime.raise(runtime.types.type_error, TRY(function_text(runtime, callable)) +
                                                       " argument after ** must be a mapping, not " +
                                                       type_of(runtime, mapping).name());
  }
  auto& merged = *target.as<DictObject>();
  Ref<DictObject> source;
  if (auto* dict = mapping.if_is<DictObject>(); dict && !dict->type().is_guest_class) {
    source = Ref(dict);
  } else {
    source = make_dict(runtime);
    TRY(update(runtime, *source, mapping));
  }
  std::size_t position = 0;
  while (DictObject::Entry const* entry = source->next(position)) {
    Value const key = entry->key;
    Value value = entry->value;
    if (TRY(merged.find(runtime, key))) {
      std::string const function = TRY(function_text(runtime, callable));
      if (!is_str(key)) return runtime.raise(runtime.types.type_error, function + " keywords must be strings");
      return runtime.raise(runtime.types.type_error, function + " got multiple values for keyword argument '" +
                                                         std::string(key.as<StrObject>()->view()) + "'");
    }
    TRY(merged.set(runtime, key, std::move(value)));
  }
  return {};
}

Completion<void> list_to_tuple(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  Value& top = frame.stack_top[-1];
  top = Value::from(make_tuple(interpreter.runtime, std::span<Value const>(top.as<ListObject>()->items)));
  return {};
}

// Mirrors _PyEval_UnpackIterableStackRef.
Completion<void> unpack_sequence(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Runtime& runtime = interpreter.runtime;
  Value const sequence = frame.pop();
  std::span<Value const> items;
  if (auto const* tuple = sequence.if_is<TupleObject>(); tuple && !tuple->type().is_guest_class) {
    items = tuple->items();
  } else if (auto const* list = sequence.if_is<ListObject>(); list && !list->type().is_guest_class) {
    items = list->items;
  } else {
    Value const iterator = TRY(iterator_to_unpack(runtime, sequence));
    std::vector<Value> taken;
    for (;;) {
      Value item = TRY(next(runtime, iterator));
      if (item.is_unset()) break;
      if (taken.size() == operand) {
        std::string text = "too many values to unpack (expected " + std::to_string(operand);
        if (sequence.is<DictObject>()) text += ", got " + std::to_string(sequence.as<DictObject>()->size());
        return runtime.raise(runtime.types.value_error, text + ")");
      }
      taken.push_back(std::move(item));
    }
    if (taken.size() < operand) return raise_too_few(runtime, operand, taken.size(), "");
    for (std::uint32_t i = operand; i > 0; --i) frame.push(std::move(taken[i - 1]));
    return {};
  }
  if (items.size() < operand) return raise_too_few(runtime, operand, items.size(), "");
  if (items.size() > operand) {
    return runtime.raise(runtime.types.value_error, "too many values to unpack (expected " + std::to_string(operand) +
                                                        ", got " + std::to_string(items.size()) + ")");
  }
  for (std::uint32_t i = operand; i > 0; --i) frame.push(items[i - 1]);
  return {};
}

Completion<void> unpack_ex(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Runtime& runtime = interpreter.runtime;
  std::size_t const before = operand % 256;
  std::size_t const after = operand / 256;
  Value const sequence = frame.pop();
  Value const iterator = TRY(iterator_to_unpack(runtime, sequence));
  std::vector<Value> items;
  while (items.size() < before) {
    Value item = TRY(next(runtime, iterator));
    if (item.is_unset()) return raise_too_few(runtime, before + after, items.size(), "at least ");
    items.push_back(std::move(item));
  }
  // The remaining items are list(iterator), which calls iter() on the iterator.
  for (Value& item : TRY(list_of(runtime, iterator))->items) items.push_back(std::move(item));
  if (items.size() < before + after) return raise_too_few(runtime, before + after, items.size(), "at least ");
  auto const middle_end = items.end() - static_cast<std::ptrdiff_t>(after);
  Ref<ListObject> middle =
      make_list(runtime, std::vector<Value>(items.begin() + static_cast<std::ptrdiff_t>(before), middle_end));
  for (std::size_t i = after; i > 0; --i) frame.push(middle_end[static_cast<std::ptrdiff_t>(i) - 1]);
  frame.push(Value::from(std::move(middle)));
  for (std::size_t i = before; i > 0; --i) frame.push(items[i - 1]);
  return {};
}

}  // namespace loopscope::operations
