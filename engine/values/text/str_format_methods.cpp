#include <optional>

#include "values/containers/dict.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/exceptions/exception.h"
#include "values/native/method_tables.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"
#include "values/objects/attributes.h"
#include "values/text/format.h"
#include "values/text/str.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

using Arguments = std::span<Value>;

/// One call of str.format or str.format_map. Mirrors Objects/stringlib/unicode_format.h.
class FieldFormatter {
 public:
  FieldFormatter(Runtime& runtime, TupleObject* positional, Value const& keywords)
      : m_runtime(runtime), m_positional(positional), m_keywords(keywords) {}

  Completion<std::string> expand(std::string_view text, int depth) {
    if (depth < 0) return value_error("Max string recursion exceeded");
    std::string out;
    std::size_t offset = 0;
    while (offset < text.size()) {
      char const character = text[offset++];
      if (character != '{' && character != '}') {
        out += character;
        continue;
      }
      bool const doubled = offset < text.size() && text[offset] == character;
      if (doubled) {
        out += character;
        ++offset;
        continue;
      }
      if (character == '}') return value_error("Single '}' encountered in format string");
      if (offset >= text.size()) return value_error("Single '{' encountered in format string");
      std::size_t const end = end_of_field(text, offset);
      if (end == std::string_view::npos) {
        std::size_t const name_end = end_of_name(text, offset);
        if (name_end == std::string_view::npos) return value_error("expected '}' before end of string");
        if (text[name_end] == '!' && name_end + 1 == text.size())
          return value_error("end of string while looking for conversion specifier");
        return value_error("unmatched '{' in format spec");
      }
      TRY(append_field(out, text.substr(offset, end - offset), depth));
      offset = end + 1;
    }
    return out;
  }

 private:
  Raised value_error(std::string message) { return m_runtime.raise(m_runtime.types.value_error, std::move(message)); }

  /// The position of the ':' or '!' after a field's name.
  static std::size_t end_of_name(std::string_view text, std::size_t offset) {
    bool in_brackets = false;
    for (; offset < text.size(); ++offset) {
      if (text[offset] == '[') in_brackets = true;
      if (text[offset] == ']') in_brackets = false;
      if (!in_brackets && (text[offset] == ':' || text[offset] == '!')) return offset;
    }
    return std::string_view::npos;
  }

  static std::size_t end_of_field(std::string_view text, std::size_t offset) {
    int open = 1;
    bool in_brackets = false;
    bool in_name = true;
    for (; offset < text.size(); ++offset) {
      char const character = text[offset];
      if (in_name && character == '[') in_brackets = true;
      if (character == ']') in_brackets = false;
      if (in_brackets) continue;
      if (character == ':' || character == '!') in_name = false;
      if (character == '{') ++open;
      if (character == '}' && --open == 0) return offset;
    }
    return std::string_view::npos;
  }

  Completion<void> append_field(std::string& out, std::string_view field, int depth) {
    std::size_t split = 0;
    bool in_brackets = false;
    while (split < field.size()) {
      char const character = field[split];
      if (character == '{') return value_error("unexpected '{' in field name");
      if (character == '[') in_brackets = true;
      if (character == ']') in_brackets = false;
      if (!in_brackets && (character == ':' || character == '!')) break;
      ++split;
    }
    std::string_view const name = field.substr(0, split);
    std::string_view rest = field.substr(split);
    char conversion = 0;
    if (rest.starts_with('!')) {
      if (rest.size() < 2) return value_error("unmatched '{' in format spec");
      conversion = rest[1];
      rest.remove_prefix(2);
      if (!rest.empty() && rest[0] != ':') return value_error("expected ':' after conversion specifier");
    }
    if (rest.starts_with(':')) rest.remove_prefix(1);
    Value value = TRY(look_up(name));
    switch (conversion) {
      case 0: break;
      case 's': value = Value::from(TRY(str(m_runtime, value))); break;
      case 'r': value = Value::from(TRY(repr(m_runtime, value))); break;
      case 'a': value = Value::from(TRY(ascii(m_runtime, value))); break;
      default: return value_error(std::string("Unknown conversion specifier ") + conversion);
    }
    std::string const specification =
        rest.contains('{') || rest.contains('}') ? TRY(expand(rest, depth - 1)) : std::string(rest);
    Ref<StrObject> const text = TRY(format(m_runtime, value, *make_str(m_runtime, specification)));
    out += text->view();
    return {};
  }

  static std::optional<std::int64_t> number_of(std::string_view text) {
    if (text.empty() || text.size() > 18) return std::nullopt;
    std::int64_t number = 0;
    for (char character : text) {
      if (character < '0' || character > '9') return std::nullopt;
      number = number * 10 + (character - '0');
    }
    return number;
  }

  Completion<Value> first_object(std::string_view name) {
    std::optional<std::int64_t> index = number_of(name);
    if (name.empty()) {
      if (m_numbering == Numbering::manual)
        return value_error("cannot switch from manual field specification to automatic field numbering");
      m_numbering = Numbering::automatic;
      index = m_next++;
    } else if (index) {
      if (m_numbering == Numbering::automatic)
        return value_error("cannot switch from automatic field numbering to manual field specification");
      m_numbering = Numbering::manual;
    }
    if (!index) return get_item(m_runtime, m_keywords, str_value(m_runtime, name));
    if (!m_positional) return value_error("Format string contains positional fields");
    if (*index >= static_cast<std::int64_t>(m_positional->size())) {
      return m_runtime.raise(m_runtime.types.index_error,
                             "Replacement index " + std::to_string(*index) + " out of range for positional args tuple");
    }
    return (*m_positional)[static_cast<std::size_t>(*index)];
  }

  Completion<Value> look_up(std::string_view field) {
    std::size_t const first_end = std::min(field.find_first_of(".["), field.size());
    Value value = TRY(first_object(field.substr(0, first_end)));
    std::string_view rest = field.substr(first_end);
    while (!rest.empty()) {
      bool const is_attribute = rest[0] == '.';
      if (!is_attribute && rest[0] != '[')
        return value_error("Only '.' or '[' may follow ']' in format field specifier");
      rest.remove_prefix(1);
      std::size_t const end = is_attribute ? std::min(rest.find_first_of(".["), rest.size()) : rest.find(']');
      if (end == std::string_view::npos) return value_error("Missing ']' in format string");
      std::string_view const part = rest.substr(0, end);
      if (part.empty()) return value_error("Empty attribute in format string");
      rest.remove_prefix(is_attribute ? end : end + 1);
      if (is_attribute) {
        value = TRY(get_attribute(m_runtime, value, part));
      } else if (auto const index = number_of(part)) {
        value = TRY(get_item(m_runtime, value, int_value(m_runtime, *index)));
      } else {
        value = TRY(get_item(m_runtime, value, str_value(m_runtime, part)));
      }
    }
    return value;
  }

  enum class Numbering : std::uint8_t { unknown, automatic, manual };

  Runtime& m_runtime;
  TupleObject* m_positional;
  Value const& m_keywords;
  Numbering m_numbering = Numbering::unknown;
  std::int64_t m_next = 0;
};

/// A text without braces is returned itself, even if it is an instance of a subclass.
Completion<Value> format_text(Runtime& runtime, Value const& self, FieldFormatter formatter) {
  constexpr int nesting = 1;
  std::string_view const text = self.as<StrObject>()->view();
  if (text.find_first_of("{}") == std::string_view::npos) return Value(self);
  return str_value(runtime, TRY(formatter.expand(text, nesting)));
}

constexpr NativeDefinition methods[] = {
    {"format", "(self, /, *args, **kwargs)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return format_text(runtime, arguments[0], FieldFormatter(runtime, arguments[1].as<TupleObject>(), arguments[2]));
     }},
    {"format_map", "(self, mapping, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return format_text(runtime, arguments[0], FieldFormatter(runtime, nullptr, arguments[1]));
     }},
};

}  // namespace

void add_str_format_methods(Runtime& runtime) { add_methods(runtime, *runtime.types.str, methods); }

}  // namespace loopscope
