#include "values/containers/sequence.h"
#include "values/containers/slice.h"
#include "values/core/bad_argument.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/set_up.h"
#include "values/numbers/int.h"
#include "values/text/bytes.h"
#include "values/text/format.h"
#include "values/text/str.h"
#include "values/text/text.h"
#include "values/text/utf8.h"

namespace loopscope {

namespace {

StrObject& self_of(Value const& value) { return *value.as<StrObject>(); }

Completion<Value> str_compare(Runtime&, Value const& self, Value const& other, Comparison comparison) {
  auto* right = other.if_is<StrObject>();
  if (!right) return Value::not_implemented();
  // The order of UTF-8 bytes is the order of code points.
  int const order = self_of(self).view().compare(right->view());
  return Value::boolean(holds(comparison, order));
}

Completion<Value> str_get_item(Runtime& runtime, Value const& self, Value const& key) {
  StrObject& string = self_of(self);
  auto const length = static_cast<std::int64_t>(string.length());
  if (auto* slice = key.if_is<SliceObject>()) {
    SliceBounds const bounds = TRY(bounds_of(runtime, *slice, length));
    if (bounds.step == 1) {
      if (bounds.count == length && &string.type() == runtime.types.str) return self;
      return str_value(runtime, string.slice(static_cast<std::size_t>(bounds.start),
                                             static_cast<std::size_t>(bounds.start + bounds.count)));
    }
    std::vector<std::uint32_t> offsets;
    std::string_view const whole = string.view();
    for (std::size_t offset = 0; offset < whole.size();
         offset += code_point_size(static_cast<unsigned char>(whole[offset]))) {
      offsets.push_back(static_cast<std::uint32_t>(offset));
    }
    std::string text;
    for (std::int64_t count = 0; count < bounds.count; ++count) {
      std::size_t offset = offsets[static_cast<std::size_t>(bounds.start + count * bounds.step)];
      text += whole.substr(offset, code_point_size(static_cast<unsigned char>(whole[offset])));
    }
    return str_value(runtime, text);
  }
  if (!is_int(key) && has_index(runtime, key)) {
    return str_get_item(runtime, self, TRY(index_value(runtime, key)));
  }
  if (!is_int(key)) {
    return runtime.raise(runtime.types.type_error,
                         "string indices must be integers, not '" + type_of(runtime, key).name() + "'");
  }
  std::int64_t const index = TRY(sequence_index(runtime, key, length, "string index out of range"));
  std::size_t offset = string.byte_offset(static_cast<std::size_t>(index));
  return runtime.character(next_code_point(string.view(), offset));
}

Completion<Value> str_binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  if (operation == BinaryOperator::add) {
    if (!left.is<StrObject>() || !right.is<StrObject>()) return Value::not_implemented();
    std::string_view const head = self_of(left).view();
    std::string_view const tail = self_of(right).view();
    if (tail.empty()) return plain_str(runtime, left);
    if (head.empty()) return plain_str(runtime, right);
    std::string text;
    text.reserve(head.size() + tail.size());
    text += head;
    text += tail;
    return str_value(runtime, text);
  }
  if (operation == BinaryOperator::modulo && left.is<StrObject>()) {
    Value formatted = TRY(format_percent(runtime, self_of(left), right));
    bool const is_unchanged = self_of(left).byte_size() > 0 && !self_of(left).view().contains('%');
    return is_unchanged ? left : formatted;
  }
  if (operation != BinaryOperator::multiply) return Value::not_implemented();
  Value const& sequence = left.is<StrObject>() ? left : right;
  Value const& count = left.is<StrObject>() ? right : left;
  if (!is_int(count)) {
    if (!has_index(runtime, count)) return Value::not_implemented();
    Value const number = TRY(index_value(runtime, count));
    return str_binary(runtime, operation, sequence, number);
  }
  std::string_view const source = self_of(sequence).view();
  std::int64_t const times = TRY(repeat_count(runtime, count, source.size(), 1));
  if (times == 1) return plain_str(runtime, sequence);
  return str_value(runtime, repeated(source, times));
}

Completion<bool> str_contains(Runtime& runtime, Value const& self, Value const& item) {
  if (auto* part = item.if_is<StrObject>()) return self_of(self).view().contains(part->view());
  return runtime.raise(runtime.types.type_error,
                       "'in <string>' requires string as left operand, not " + type_of(runtime, item).name());
}

Completion<Value> str_construct(Runtime& runtime, Type& type, CallArguments const& arguments) {
  constexpr std::string_view names[] = {"object", "encoding", "errors"};
  std::array<Value, 3> given;
  if (arguments.positional.size() > given.size()) {
    return runtime.raise(runtime.types.type_error,
                         "str expected at most 3 arguments, got " + std::to_string(arguments.positional.size()));
  }
  std::ranges::copy(arguments.positional, given.begin());
  for (std::size_t index = 0; index < arguments.keyword_names.size(); ++index) {
    std::string_view const keyword = arguments.keyword_names[index]->view();
    auto const* const place = std::ranges::find(names, keyword);
    if (place == std::end(names)) {
      return runtime.raise(runtime.types.type_error,
                           "str() got an unexpected keyword argument '" + std::string(keyword) + "'");
    }
    given[place - names] = arguments.keyword_values[index];
  }
  for (std::size_t index = 1; index < given.size(); ++index) {
    if (given[index].is_unset() || is_str(given[index])) continue;
    // CPython checks the arguments of a call without keywords elsewhere and with other messages.
    std::string const what = "str() argument '" + std::string(names[index]) + "'";
    if (!arguments.keyword_names.empty()) return raise_bad_argument(runtime, what, "str", given[index]);
    return runtime.raise(runtime.types.type_error, what + " must be str, not " + type_of(runtime, given[index]).name());
  }
  auto const& [object, encoding_given, errors_given] = given;
  bool const has_encoding = !encoding_given.is_unset() || !errors_given.is_unset();
  std::string_view const encoding = encoding_given.is_unset() ? "utf-8" : encoding_given.as<StrObject>()->view();
  std::string_view const errors = errors_given.is_unset() ? "strict" : errors_given.as<StrObject>()->view();
  if (has_encoding && object.is<BytesObject>()) {
    Value const text = TRY(decode(runtime, object, encoding, errors));
    if (&type == runtime.types.str) return text;
    std::string_view const view = text.as<StrObject>()->view();
    return runtime.heap.make_sized<StrObject>(sizeof(StrObject) + view.size(), type, view);
  }
  if (has_encoding && !object.is_unset()) {
    if (object.is<StrObject>()) return runtime.raise(runtime.types.type_error, "decoding str is not supported");
    return runtime.raise(runtime.types.type_error,
                         "decoding to str: need a bytes-like object, " + type_of(runtime, object).name() + " found");
  }
  Ref<StrObject> const text = object.is_unset() ? runtime.empty_str() : TRY(str(runtime, object));
  if (&type == runtime.types.str) return Value::from(text);
  return runtime.heap.make_sized<StrObject>(sizeof(StrObject) + text->byte_size(), type, text->view());
}

}  // namespace

Value plain_str(Runtime& runtime, Value const& string) {
  return string.object()->type().is_guest_class ? str_value(runtime, self_of(string).view()) : string;
}

void set_up_str(Runtime& runtime) {
  TypeSlots& slots = runtime.types.str->slots;
  slots.destroy = [](Runtime& of, Object* object) {
    auto* string = static_cast<StrObject*>(object);
    of.heap.destroy_sized(string, sizeof(StrObject) + string->byte_size());
  };
  slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    std::string text;
    append_str_repr(text, self_of(self).view());
    return str_value(of, text);
  };
  slots.str = [](Runtime& of, Value const& self) -> Completion<Value> { return str_value(of, self_of(self).view()); };
  slots.format = [](Runtime& of, Value const& self, StrObject& specification) -> Completion<Value> {
    if (specification.byte_size() == 0) return Value::from(TRY(str(of, self)));
    FormatSpecification const read = TRY(parse_format_specification(of, specification.view(), self));
    return Value::from(TRY(format_str(of, self_of(self), read)));
  };
  slots.hash = [](Runtime&, Value const& self) -> Completion<std::int64_t> { return self_of(self).hash(); };
  slots.compare = str_compare;
  slots.length = [](Runtime&, Value const& self) -> Completion<std::int64_t> { return self_of(self).length(); };
  slots.get_item = str_get_item;
  slots.contains = str_contains;
  slots.iterate = [](Runtime& of, Value const& self) -> Completion<Value> {
    return make_iterator(of, IteratorObject::Source::str, self);
  };
  slots.binary = str_binary;
  slots.construct = str_construct;
}

}  // namespace loopscope
