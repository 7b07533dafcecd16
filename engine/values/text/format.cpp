#include "values/text/format.h"

#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/text/text.h"
#include "values/text/utf8.h"

namespace loopscope {

Completion<Ref<StrObject>> format(Runtime& runtime, Value const& value, StrObject& specification) {
  Type& type = type_of(runtime, value);
  if (type.slots.format) {
    Value const made = TRY(type.slots.format(runtime, value, specification));
    if (auto* string = made.if_is<StrObject>()) return Ref<StrObject>(string);
    return runtime.raise(runtime.types.type_error,
                         "__format__ must return a str, not " + type_of(runtime, made).name());
  }
  if (specification.byte_size() == 0) return str(runtime, value);
  return runtime.raise(runtime.types.type_error, "unsupported format string passed to " + type.name() + ".__format__");
}

namespace {

/// Parses a specification from left to right, one code point at a time.
class SpecificationReader {
 public:
  explicit SpecificationReader(std::string_view text) : m_text(text) {}

  bool at_end() const { return m_offset >= m_text.size(); }
  char32_t peek() const {
    std::size_t offset = m_offset;
    return at_end() ? 0 : next_code_point(m_text, offset);
  }
  char32_t take() { return next_code_point(m_text, m_offset); }
  bool take_if(char32_t wanted) {
    if (at_end() || peek() != wanted) return false;
    take();
    return true;
  }
  /// The code point after the next one; 0 when there is none.
  char32_t peek_second() const {
    std::size_t offset = m_offset;
    if (at_end()) return 0;
    next_code_point(m_text, offset);
    return offset >= m_text.size() ? 0 : next_code_point(m_text, offset);
  }
  bool at_digit() const { return peek() >= U'0' && peek() <= U'9'; }

 private:
  std::string_view m_text;
  std::size_t m_offset = 0;
};

bool is_alignment(char32_t code_point) {
  return code_point == U'<' || code_point == U'>' || code_point == U'=' || code_point == U'^';
}

constexpr std::int64_t largest_number = INT32_MAX;

Completion<std::int64_t> read_number(Runtime& runtime, SpecificationReader& reader) {
  std::int64_t number = 0;
  while (reader.at_digit()) {
    number = number * 10 + static_cast<std::int64_t>(reader.take() - U'0');
    if (number > largest_number)
      return runtime.raise(runtime.types.value_error, "Too many decimal digits in format string");
  }
  return number;
}

}  // namespace

Completion<FormatSpecification> parse_format_specification(Runtime& runtime, std::string_view text,
                                                           Value const& value) {
  Type* value_error = runtime.types.value_error;
  FormatSpecification result;
  result.type_name = type_of(runtime, value).name();
  SpecificationReader reader(text);
  bool fill_given = false;
  if (is_alignment(reader.peek_second())) {
    result.fill = reader.take();
    fill_given = true;
    result.alignment = static_cast<char>(reader.take());
  } else if (is_alignment(reader.peek())) {
    result.alignment = static_cast<char>(reader.take());
  }
  if (char32_t const sign = reader.peek(); sign == U'+' || sign == U'-' || sign == U' ')
    result.sign = static_cast<char>(reader.take());
  result.no_negative_zero = reader.take_if(U'z');
  result.alternate = reader.take_if(U'#');
  if (!fill_given && reader.peek() == U'0') {
    reader.take();
    result.fill = U'0';
    if (result.alignment == 0 && !is_str(value)) result.alignment = '=';
  }
  if (reader.at_digit()) result.width = TRY(read_number(runtime, reader));
  auto const read_grouping = [&](char& grouping) -> Completion<void> {
    if (reader.take_if(U',')) grouping = ',';
    if (reader.take_if(U'_')) {
      if (grouping == ',') return runtime.raise(value_error, "Cannot specify both ',' and '_'.");
      grouping = '_';
    }
    if (reader.peek() == U',' && grouping == '_') {
      return runtime.raise(value_error, "Cannot specify both ',' and '_'.");
    }
    return {};
  };
  TRY(read_grouping(result.grouping));
  if (reader.take_if(U'.')) {
    if (reader.at_digit()) result.precision = TRY(read_number(runtime, reader));
    char grouping = 0;
    TRY(read_grouping(grouping));
    result.fraction_grouping = grouping;
    if (result.precision < 0 && grouping == 0) return runtime.raise(value_error, "Format specifier missing precision");
  }
  if (!reader.at_end()) {
    result.type = reader.take();
    if (!reader.at_end()) {
      return runtime.raise(value_error, "Invalid format specifier '" + std::string(text) + "' for object of type '" +
                                            result.type_name + "'");
    }
  }
  constexpr std::u32string_view grouped = U"defgEG%F";
  bool const is_power_of_two = std::u32string_view(U"boxX").contains(result.type);
  char32_t const type = result.type == 0 && is_str(value) ? U's' : result.type;
  if (type == 0 || grouped.contains(type)) return result;
  char const in_fraction = is_power_of_two || type == U'c' || type == U's' ? 0 : result.fraction_grouping;
  char const misplaced =
      result.grouping == 0 || (result.grouping == '_' && is_power_of_two) ? in_fraction : result.grouping;
  if (misplaced != 0) {
    std::string shown;
    append_code_point(shown, type);
    return runtime.raise(value_error, std::string("Cannot specify '") + misplaced + "' with '" + shown + "'.");
  }
  return result;
}

}  // namespace loopscope
