#include "values/containers/dict.h"
#include "values/core/bad_argument.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/exceptions/exception.h"
#include "values/native/method_tables.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"
#include "values/text/bytes.h"
#include "values/text/str.h"
#include "values/text/utf8.h"

namespace loopscope {

namespace {

using Arguments = std::span<Value>;

StrObject& self_of(Arguments arguments) { return *arguments[0].as<StrObject>(); }

Completion<Value> translate(Runtime& runtime, Arguments arguments) {
  std::string_view const text = self_of(arguments).view();
  std::string result;
  for (std::size_t offset = 0; offset < text.size();) {
    std::size_t const begin = offset;
    char32_t const code_point = next_code_point(text, offset);
    auto found = get_item(runtime, arguments[1], Value::small_int(static_cast<std::int64_t>(code_point)));
    if (found.is_raised()) {
      if (!runtime.raised_is(runtime.types.lookup_error)) return Raised{};
      Ref<ExceptionObject> const dropped = runtime.take_exception();
      result += text.substr(begin, offset - begin);
      continue;
    }
    Value const& mapped = found.value();
    if (mapped.is_none()) continue;
    if (auto* string = mapped.if_is<StrObject>()) {
      result += string->view();
    } else if (is_int(mapped)) {
      if (as_int(mapped) < 0 || as_int(mapped) > 0x10FFFF)
        return runtime.raise(runtime.types.value_error, "character mapping must be in range(0x110000)");
      append_code_point(result, static_cast<char32_t>(as_int(mapped)));
    } else {
      return runtime.raise(runtime.types.type_error, "character mapping must return integer, None or str");
    }
  }
  return str_value(runtime, result);
}

Completion<Value> make_translation(Runtime& runtime, Arguments arguments) {
  Ref<DictObject> table = make_dict(runtime);
  auto const code = [](std::string_view text, std::size_t& offset) {
    return Value::small_int(static_cast<std::int64_t>(next_code_point(text, offset)));
  };
  if (arguments[2].is_unset()) {
    auto* source = arguments[1].if_is<DictObject>();
    if (!source)
      return runtime.raise(runtime.types.type_error, "if you give only one argument to maketrans it must be a dict");
    std::size_t position = 0;
    while (DictObject::Entry const* entry = source->next(position)) {
      Value key = entry->key;
      if (auto* string = key.if_is<StrObject>()) {
        if (string->length() != 1)
          return runtime.raise(runtime.types.value_error, "string keys in translate table must be of length 1");
        std::size_t offset = 0;
        key = code(string->view(), offset);
      } else if (!is_int(key)) {
        return runtime.raise(runtime.types.type_error, "keys in translate table must be strings or integers");
      }
      TRY(table->set(runtime, key, entry->value));
    }
    return Value::from(table);
  }
  StrObject& to = *TRY(str_argument(runtime, "maketrans() argument 2", arguments[2]));
  StrObject* dropped = nullptr;
  if (!arguments[3].is_unset()) dropped = TRY(str_argument(runtime, "maketrans() argument 3", arguments[3]));
  auto* from = arguments[1].if_is<StrObject>();
  if (!from)
    return runtime.raise(runtime.types.type_error,
                         "first maketrans argument must be a string if there is a second argument");
  if (from->length() != to.length())
    return runtime.raise(runtime.types.value_error, "the first two maketrans arguments must have equal length");
  for (std::size_t offset = 0, target = 0; offset < from->byte_size();) {
    Value const key = code(from->view(), offset);
    TRY(table->set(runtime, key, code(to.view(), target)));
  }
  if (dropped) {
    for (std::size_t offset = 0; offset < dropped->byte_size();)
      TRY(table->set(runtime, code(dropped->view(), offset), Value::none()));
  }
  return Value::from(table);
}

Completion<Value> encode_text(Runtime& runtime, Arguments arguments) {
  StrObject const* encoding = TRY(str_argument(runtime, "encode() argument 'encoding'", arguments[1]));
  StrObject const* errors = TRY(str_argument(runtime, "encode() argument 'errors'", arguments[2]));
  return bytes_value(runtime, TRY(encode(runtime, arguments[0], encoding->view(), errors->view())));
}

constexpr NativeDefinition methods[] = {
    {"encode", "(self, /, encoding='utf-8', errors='strict')", encode_text},
    {.name = "maketrans",
     .signature = "(type, x, y=unset, z=unset, /)",
     .code = make_translation,
     .is_class_method = true},
    {"translate", "(self, table, /)", translate},
};

}  // namespace

void add_str_translate_methods(Runtime& runtime) { add_methods(runtime, *runtime.types.str, methods); }

}  // namespace loopscope
