#include <algorithm>

#include "values/containers/iterators.h"
#include "values/containers/length_hint.h"
#include "values/containers/list.h"
#include "values/containers/sequence.h"
#include "values/containers/slice.h"
#include "values/core/bad_argument.h"
#include "values/core/call_arguments.h"
#include "values/core/hash.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/set_up.h"
#include "values/core/type.h"
#include "values/exceptions/exception.h"
#include "values/numbers/int.h"
#include "values/objects/type_method.h"
#include "values/text/bytes.h"
#include "values/text/format.h"
#include "values/text/str.h"
#include "values/text/text.h"

// Mirrors Objects/bytesobject.c and Objects/bytearrayobject.c.
namespace loopscope {

namespace {

BytesObject& self_of(Value const& value) { return *value.as<BytesObject>(); }

std::string type_name(Runtime& runtime, Value const& value) { return type_of(runtime, value).name(); }

Completion<Value> bytes_get_item(Runtime& runtime, Value const& self, Value const& key) {
  std::string const& data = self_of(self).data;
  auto const length = static_cast<std::int64_t>(data.size());
  if (auto* slice = key.if_is<SliceObject>()) {
    SliceBounds const bounds = TRY(bounds_of(runtime, *slice, length));
    std::string part;
    for (std::int64_t count = 0; count < bounds.count; ++count)
      part += self_of(self).data[static_cast<std::size_t>(bounds.start + count * bounds.step)];
    return bytes_like(self, std::move(part));
  }
  bool const mutates = is_bytearray(runtime, self);
  if (!is_int(key) && !has_index(runtime, key)) return raise_bad_index(runtime, mutates ? "bytearray" : "byte", key);
  Value const number = TRY(index_value(runtime, key));
  std::int64_t const index =
      TRY(sequence_index(runtime, number, length, mutates ? "bytearray index out of range" : "index out of range"));
  return Value::small_int(static_cast<unsigned char>(self_of(self).data[static_cast<std::size_t>(index)]));
}

Completion<void> assign_slice(Runtime& runtime, Value const& self, SliceObject& slice, Value const& value) {
  std::string replacement;
  if (!value.is_unset()) {
    // As in CPython: a value that is not a bytearray is converted to one and then assigned.
    TRY(bounds_of(runtime, slice, static_cast<std::int64_t>(self_of(self).data.size())));
    if (is_str(value) || is_int(value) || !type_of(runtime, value).slots.iterate) {
      return runtime.raise(runtime.types.type_error,
                           "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    replacement = TRY(bytes_of(runtime, value));
  }
  std::string& data = self_of(self).data;
  SliceBounds const bounds = TRY(bounds_of(runtime, slice, static_cast<std::int64_t>(data.size())));
  if (bounds.step == 1) {
    data.replace(static_cast<std::size_t>(bounds.start), static_cast<std::size_t>(bounds.count), replacement);
    return {};
  }
  // As in CPython: assigning an empty value to a slice with a step deletes its items.
  if (replacement.empty()) {
    std::vector<bool> dropped(data.size());
    for (std::int64_t count = 0; count < bounds.count; ++count)
      dropped[static_cast<std::size_t>(bounds.start + count * bounds.step)] = true;
    std::string kept;
    for (std::size_t index = 0; index < data.size(); ++index) {
      if (!dropped[index]) kept += data[index];
    }
    data = std::move(kept);
    return {};
  }
  if (static_cast<std::int64_t>(replacement.size()) != bounds.count) {
    return runtime.raise(runtime.types.value_error, "attempt to assign bytes of size " +
                                                        std::to_string(replacement.size()) +
                                                        " to extended slice of size " + std::to_string(bounds.count));
  }
  for (std::int64_t count = 0; count < bounds.count; ++count)
    data[static_cast<std::size_t>(bounds.start + count * bounds.step)] = replacement[static_cast<std::size_t>(count)];
  return {};
}

Completion<void> bytearray_set_item(Runtime& runtime, Value const& self, Value const& key, Value value) {
  if (auto* slice = key.if_is<SliceObject>()) return assign_slice(runtime, self, *slice, value);
  if (!is_int(key) && !has_index(runtime, key)) return raise_bad_index(runtime, "bytearray", key);
  Value const number = TRY(index_value(runtime, key));
  char const byte = value.is_unset() ? '\0' : TRY(byte_of(runtime, value));
  std::string& data = self_of(self).data;
  auto const index = static_cast<std::size_t>(
      TRY(sequence_index(runtime, number, static_cast<std::int64_t>(data.size()), "bytearray index out of range")));
  if (value.is_unset()) {
    data.erase(index, 1);
  } else {
    data[index] = byte;
  }
  return {};
}

Completion<bool> bytes_contains(Runtime& runtime, Value const& self, Value const& item) {
  if (is_int(item)) return self_of(self).data.contains(TRY(byte_of(runtime, item)));
  return std::string_view(self_of(self).data).contains(TRY(bytes_argument(runtime, item)));
}

Completion<Value> bytes_compare(Runtime&, Value const& self, Value const& other, Comparison comparison) {
  auto const* right = other.if_is<BytesObject>();
  if (!right) return Value::not_implemented();
  int const order = std::string_view(self_of(self).data).compare(right->data);
  return Value::boolean(holds(comparison, order));
}

Completion<Value> bytes_binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  if (operation == BinaryOperator::modulo && left.is<BytesObject>()) {
    std::string const text = self_of(left).data;
    return bytes_like(left, TRY(format_percent(runtime, text, right)));
  }
  if (operation == BinaryOperator::add) {
    if (!left.is<BytesObject>()) return Value::not_implemented();
    auto const* tail = right.if_is<BytesObject>();
    if (!tail) {
      return runtime.raise(runtime.types.type_error,
                           "can't concat " + type_name(runtime, right) + " to " + type_name(runtime, left));
    }
    return bytes_like(left, self_of(left).data + tail->data);
  }
  if (operation != BinaryOperator::multiply) return Value::not_implemented();
  Value const& sequence = left.is<BytesObject>() ? left : right;
  Value const& count = left.is<BytesObject>() ? right : left;
  if (!is_int(count) && !has_index(runtime, count)) return Value::not_implemented();
  std::string const source = self_of(sequence).data;
  std::int64_t const times = TRY(repeat_count(runtime, TRY(index_value(runtime, count)), source.size(), 1));
  return bytes_like(sequence, repeated(source, times));
}

Completion<Value> bytearray_in_place(Runtime& runtime, BinaryOperator operation, Value const& self,
                                     Value const& other) {
  if (operation != BinaryOperator::add && operation != BinaryOperator::multiply) return Value::not_implemented();
  Value const result = TRY(bytes_binary(runtime, operation, self, other));
  if (result.is_not_implemented()) return result;
  self_of(self).data = self_of(result).data;
  return self;
}

/// `bytes(…)` and `bytearray(…)`: the number of zero bytes that the argument requests; unset when it is not a number.
Completion<Value> count_of(Runtime& runtime, Value const& given) {
  if (given.is_unset() || given.is<BytesObject>() || !has_index(runtime, given)) return Value();
  Completion<Value> count = index_value(runtime, given);
  if (!count.is_raised() || !runtime.raised_is(runtime.types.type_error)) return count;
  runtime.take_exception();
  return Value();
}

Completion<Value> bytes_construct(Runtime& runtime, Type& type, CallArguments const& arguments) {
  auto const raise = [&](std::string text) { return runtime.raise(runtime.types.type_error, std::move(text)); };
  constexpr std::string_view names[] = {"source", "encoding", "errors"};
  Value given[3];
  std::size_t const count = arguments.positional.size() + arguments.keyword_names.size();
  if (count > 3) return raise(type.name() + "() takes at most 3 arguments (" + std::to_string(count) + " given)");
  std::ranges::copy(arguments.positional, given);
  for (std::size_t index = 0; index < arguments.keyword_names.size(); ++index) {
    std::string_view const name = arguments.keyword_names[index]->view();
    auto const* const found = std::ranges::find(names, name);
    if (found == std::end(names))
      return raise(type.name() + "() got an unexpected keyword argument '" + std::string(name) + "'");
    given[found - names] = arguments.keyword_values[index];
  }
  for (std::size_t index = 1; index < 3; ++index) {
    if (given[index].is_unset() || is_str(given[index])) continue;
    return raise_bad_argument(runtime, type.name() + "() argument '" + std::string(names[index]) + "'", "str",
                              given[index]);
  }
  bool const has_encoding = !given[1].is_unset() || !given[2].is_unset();
  if (&type == runtime.types.bytes && !given[0].is_unset() && !has_encoding) {
    Value const made = TRY(call_type_method(runtime, given[0], "__bytes__"));
    if (made.is<BytesObject>()) return made;
    if (!made.is_unset()) return raise("__bytes__ returned non-bytes (type " + type_name(runtime, made) + ")");
  }
  std::string data;
  if (is_str(given[0])) {
    if (given[1].is_unset()) return raise("string argument without an encoding");
    data = TRY(encode(runtime, given[0], given[1].as<StrObject>()->view(),
                      given[2].is_unset() ? "strict" : given[2].as<StrObject>()->view()));
  } else if (has_encoding) {
    return raise("encoding without a string argument");
  } else if (Value const count = TRY(count_of(runtime, given[0])); !count.is_unset()) {
    if (as_int(count) < 0) return runtime.raise(runtime.types.value_error, "negative count");
    data = std::string(static_cast<std::size_t>(TRY(repeat_count(runtime, count, 1, 1))), '\0');
  } else if (!given[0].is_unset()) {
    bool const mutates = &type == runtime.types.bytearray;
    data =
        TRY(bytes_of(runtime, given[0], mutates ? "byte must be in range(0, 256)" : "bytes must be in range(0, 256)"));
  }
  return runtime.heap.make<BytesObject>(type, std::move(data));
}

/// The iterator runs over a copy of the current bytes.
Completion<Value> bytes_iterate(Runtime& runtime, Value const& self) {
  std::vector<Value> items;
  for (char const byte : self_of(self).data) items.push_back(Value::small_int(static_cast<unsigned char>(byte)));
  return make_iterator(runtime, IteratorObject::Source::list, Value::from(make_list(runtime, std::move(items))));
}

}  // namespace

bool is_bytearray(Runtime& runtime, Value const& value) {
  return value.is<BytesObject>() && &value.object()->type() == runtime.types.bytearray;
}

Value bytes_value(Runtime& runtime, std::string data) {
  return Value::from(runtime.heap.make<BytesObject>(*runtime.types.bytes, std::move(data)));
}

Value bytes_like(Value const& model, std::string data) {
  Type& type = model.object()->type();
  return Value::from(type.runtime().heap.make<BytesObject>(type, std::move(data)));
}

Completion<std::string_view> bytes_argument(Runtime& runtime, Value const& value) {
  if (auto const* bytes = value.if_is<BytesObject>()) return std::string_view(bytes->data);
  return runtime.raise(runtime.types.type_error,
                       "a bytes-like object is required, not '" + type_name(runtime, value) + "'");
}

Completion<char> byte_of(Runtime& runtime, Value const& value) {
  std::int64_t const number = TRY(clipped_index_of(runtime, value));
  if (number < 0 || number > 0xFF) return runtime.raise(runtime.types.value_error, "byte must be in range(0, 256)");
  return static_cast<char>(number);
}

Completion<std::string> bytes_of(Runtime& runtime, Value const& value, char const* range_error) {
  if (auto const* bytes = value.if_is<BytesObject>()) return bytes->data;
  if (is_str(value) || !type_of(runtime, value).slots.iterate) {
    return runtime.raise(runtime.types.type_error,
                         "cannot convert '" + type_name(runtime, value) + "' object to bytes");
  }
  std::string data;
  Value const iterator = TRY(iterate(runtime, value));
  TRY(ask_length_hint(runtime, value));
  while (true) {
    Value const item = TRY(next(runtime, iterator));
    if (item.is_unset()) return data;
    std::int64_t const number = TRY(clipped_index_of(runtime, item));
    if (number < 0 || number > 0xFF) return runtime.raise(runtime.types.value_error, range_error);
    data += static_cast<char>(number);
  }
}

std::string bytes_repr(std::string_view data, SingleQuotes quotes) {
  static constexpr char digits[] = "0123456789abcdef";
  char const quote = data.contains('\'') && !data.contains('"') ? '"' : '\'';
  std::string text = "b";
  text += quote;
  for (char const byte : data) {
    auto const code = static_cast<unsigned char>(byte);
    if (byte == quote || byte == '\\' || (byte == '\'' && quotes == SingleQuotes::always_escaped)) {
      text += '\\';
      text += byte;
    } else if (byte == '\t' || byte == '\n' || byte == '\r') {
      text += byte == '\t' ? "\\t" : byte == '\n' ? "\\n" : "\\r";
    } else if (code < 0x20 || code >= 0x7F) {
      text += "\\x";
      text += digits[code >> 4];
      text += digits[code & 0xF];
    } else {
      text += byte;
    }
  }
  return text + quote;
}

void set_up_bytes(Runtime& runtime) {
  TypeSlots& slots = runtime.types.bytes->slots;
  slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<BytesObject*>(object)); };
  slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    return str_value(of, bytes_repr(self_of(self).data));
  };
  slots.hash = [](Runtime&, Value const& self) -> Completion<std::int64_t> { return hash_bytes(self_of(self).data); };
  slots.compare = bytes_compare;
  slots.length = [](Runtime&, Value const& self) -> Completion<std::int64_t> {
    return static_cast<std::int64_t>(self_of(self).data.size());
  };
  slots.get_item = bytes_get_item;
  slots.contains = bytes_contains;
  slots.iterate = bytes_iterate;
  slots.binary = bytes_binary;
  slots.construct = bytes_construct;

  TypeSlots& mutable_slots = runtime.types.bytearray->slots;
  mutable_slots = slots;
  mutable_slots.hash = nullptr;
  mutable_slots.unhashable = true;
  mutable_slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    return str_value(of, "bytearray(" + bytes_repr(self_of(self).data, SingleQuotes::always_escaped) + ")");
  };
  mutable_slots.set_item = bytearray_set_item;
  mutable_slots.in_place = bytearray_in_place;
}

}  // namespace loopscope
