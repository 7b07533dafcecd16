#include <charconv>
#include <cstdlib>

#include "values/core/runtime.h"
#include "values/native/native_function.h"
#include "values/numbers/float_text.h"
#include "values/numbers/int.h"
#include "values/text/unicode.h"

namespace loopscope {

namespace {

Value default_of(Runtime& runtime, std::string_view text) {
  if (text == "unset") return Value::unset();
  if (text == "None") return Value::none();
  if (text == "True") return Value::boolean(true);
  if (text == "False") return Value::boolean(false);
  if (text.starts_with('\'')) return str_value(runtime, text.substr(1, text.size() - 2));
  std::int64_t number = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size()) return int_value(runtime, number);
  auto const real = parse_float(text);
  ENSURE(real);
  return Value::number(*real);
}

/// Parses the text between the parentheses, one parameter at a time. Only the engine's own tables are parsed, so an
/// error traps.
NativeSignature parse(Runtime& runtime, std::string_view text) {
  ENSURE(text.starts_with('(') && text.ends_with(')'));
  text = text.substr(1, text.size() - 2);
  NativeSignature signature;
  std::vector<NativeSignature::Parameter> rest;
  bool keyword_only = false;
  while (!text.empty()) {
    std::size_t const comma = text.find(',');
    std::string_view part = strip_whitespace(text.substr(0, comma));
    text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    if (part == "/") {
      signature.positional_only_count = signature.positional_count;
      continue;
    }
    if (part == "*") {
      keyword_only = true;
      continue;
    }
    if (part.starts_with("**")) {
      signature.has_varkeywords = true;
      rest.push_back({runtime.intern(part.substr(2)), Value::unset(), false});
      continue;
    }
    if (part.starts_with('*')) {
      keyword_only = signature.has_varargs = true;
      rest.push_back({runtime.intern(part.substr(1)), Value::unset(), false});
      continue;
    }
    std::size_t const equals = part.find('=');
    NativeSignature::Parameter parameter{runtime.intern(part.substr(0, equals)), Value::unset(),
                                         equals == std::string_view::npos};
    if (!parameter.is_required) parameter.default_value = default_of(runtime, part.substr(equals + 1));
    if (keyword_only) {
      ++signature.keyword_only_count;
    } else {
      ++signature.positional_count;
      signature.required_positional_count += parameter.is_required;
    }
    signature.parameters.push_back(std::move(parameter));
  }
  for (auto& parameter : rest) signature.parameters.push_back(std::move(parameter));
  return signature;
}

}  // namespace

NativeSignature const& NativeRecord::read_signature(Runtime& runtime) {
  if (!is_signature_read) {
    signature = parse(runtime, definition.signature);
    is_signature_read = true;
  }
  return signature;
}

}  // namespace loopscope
