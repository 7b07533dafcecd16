#include "values/text/text.h"

#include <algorithm>
#include <cstdio>

#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/numbers/float_text.h"
#include "values/numbers/int.h"
#include "values/text/unicode.h"
#include "values/text/utf8.h"

namespace loopscope {

namespace {

void append_escape(std::string& text, char32_t code_point) {
  char buffer[12];
  char const* pattern = code_point < 0x100 ? "\\x%02x" : code_point < 0x1'0000 ? "\\u%04x" : "\\U%08x";
  int const size = std::snprintf(buffer, sizeof(buffer), pattern, static_cast<unsigned>(code_point));
  text.append(buffer, static_cast<std::size_t>(size));
}

/// The result of a slot, which must be a str.
Completion<Ref<StrObject>> checked_str(Runtime& runtime, Completion<Value> result, char const* method) {
  if (result.is_raised()) return Raised{};
  if (auto* string = result.value().if_is<StrObject>()) return Ref<StrObject>(string);
  return runtime.raise(runtime.types.type_error, std::string(method) + " returned non-string (type " +
                                                     type_of(runtime, result.value()).name() + ")");
}

}  // namespace

void append_str_repr(std::string& text, std::string_view utf8) {
  bool const has_single = utf8.contains('\'');
  char const quote = has_single && !utf8.contains('"') ? '"' : '\'';
  text += quote;
  for (std::size_t offset = 0; offset < utf8.size();) {
    std::size_t const begin = offset;
    char32_t const code_point = next_code_point(utf8, offset);
    if (code_point == static_cast<unsigned char>(quote) || code_point == U'\\') {
      text += '\\';
      text += static_cast<char>(code_point);
    } else if (code_point == U'\n') {
      text += "\\n";
    } else if (code_point == U'\r') {
      text += "\\r";
    } else if (code_point == U'\t') {
      text += "\\t";
    } else if (code_point >= 0x20 && code_point < 0x7F) {
      text += static_cast<char>(code_point);
    } else if (code_point >= 0x80 && is_printable(code_point)) {
      text += utf8.substr(begin, offset - begin);
    } else {
      append_escape(text, code_point);
    }
  }
  text += quote;
}

std::string repeated(std::string_view bytes, std::int64_t count) {
  if (count < 1) return {};
  std::size_t const size = bytes.size() * static_cast<std::size_t>(count);
  std::string text;
  text.reserve(size);
  text = bytes;
  // Each append doubles the text.
  while (text.size() < size) text.append(text, 0, size - text.size());
  return text;
}

std::string escape_non_ascii(std::string_view utf8) {
  std::string text;
  for (std::size_t offset = 0; offset < utf8.size();) {
    char32_t const code_point = next_code_point(utf8, offset);
    if (code_point < 0x80) {
      text += static_cast<char>(code_point);
    } else {
      append_escape(text, code_point);
    }
  }
  return text;
}

Completion<Ref<StrObject>> repr(Runtime& runtime, Value const& value) {
  if (!value.is_object() || (value.is<StrObject>() && &value.object()->type() == runtime.types.str)) {
    std::string text;
    TRY(append_repr(runtime, text, value));
    return make_str(runtime, text);
  }
  NativeDepth depth(runtime);
  if (depth.too_deep())
    return runtime.raise(runtime.types.recursion_error,
                         "maximum recursion depth exceeded while getting the repr of an object");
  return checked_str(runtime, type_of(runtime, value).slots.repr(runtime, value), "__repr__");
}

Completion<Ref<StrObject>> str(Runtime& runtime, Value const& value) {
  if (auto* string = value.if_is<StrObject>(); string && &string->type() == runtime.types.str)
    return Ref<StrObject>(string);
  TypeSlots const& slots = type_of(runtime, value).slots;
  if (!slots.str && !value.is_object()) return repr(runtime, value);
  // As in object.__str__, which calls the type's __repr__.
  auto const slot = slots.str ? slots.str : slots.repr;
  NativeDepth depth(runtime);
  if (depth.too_deep())
    return runtime.raise(runtime.types.recursion_error,
                         "maximum recursion depth exceeded while getting the str of an object");
  return checked_str(runtime, slot(runtime, value), "__str__");
}

Completion<Ref<StrObject>> ascii(Runtime& runtime, Value const& value) {
  Ref<StrObject> const text = TRY(repr(runtime, value));
  if (text->is_ascii()) return text;
  return make_str(runtime, escape_non_ascii(text->view()));
}

Completion<void> append_repr(Runtime& runtime, std::string& text, Value const& value) {
  if (value.is_small_int()) {
    text += int_text(value.as_small_int());
  } else if (value.is_float()) {
    text += float_repr(value.as_float());
  } else if (value.is_none()) {
    text += "None";
  } else if (value.is_bool()) {
    text += value.is_true() ? "True" : "False";
  } else if (value.is<StrObject>() && &value.object()->type() == runtime.types.str) {
    append_str_repr(text, value.as<StrObject>()->view());
  } else if (value.is_object()) {
    text += TRY(repr(runtime, value))->view();
  } else {
    Value const made = TRY(type_of(runtime, value).slots.repr(runtime, value));
    text += made.as<StrObject>()->view();
  }
  return {};
}

Completion<void> append_str(Runtime& runtime, std::string& text, Value const& value) {
  if (!value.is_object()) return append_repr(runtime, text, value);
  text += TRY(str(runtime, value))->view();
  return {};
}

std::string object_repr(Runtime& runtime, Object& object, std::string_view what) {
  return address_repr(runtime, object, std::string(what) + " object");
}

std::string address_repr(Runtime& runtime, Object& object, std::string_view what) {
  char buffer[24];
  int const size = std::snprintf(buffer, sizeof(buffer), "0x%x", static_cast<unsigned>(runtime.stable_number(object)));
  std::string text = "<";
  text += what;
  text += " at ";
  text.append(buffer, static_cast<std::size_t>(size));
  return text + ">";
}

ReprGuard::ReprGuard(Runtime& runtime, Object const& container) : m_runtime(runtime), m_entered(true) {
  for (Object const* open : runtime.repr_stack) {
    if (open == &container) m_entered = false;
  }
  if (m_entered) m_runtime.repr_stack.push_back(&container);
}

ReprGuard::~ReprGuard() {
  if (m_entered) m_runtime.repr_stack.pop_back();
}

}  // namespace loopscope
