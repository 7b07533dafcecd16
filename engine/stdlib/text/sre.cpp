#include "stdlib/modules.h"
#include "stdlib/text/regex_matcher.h"
#include "values/containers/list.h"
#include "values/containers/tuple.h"
#include "values/core/runtime.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"
#include "values/text/str.h"
#include "values/text/text.h"
#include "values/text/unicode.h"
#include "vm/interpreter/interpreter.h"

// The module `_sre`: the C++ part of `re`. re.py parses and compiles the patterns.
namespace loopscope {

namespace {

enum class Way : std::uint8_t { match, full_match, search };

/// The matches of a compiled pattern, at most `limit` (0: all); each search starts where the previous match ended.
/// Returns tuples in the form of RegexMatcher::marks().
Completion<Value> scan(Runtime& runtime, std::span<Value> arguments) {
  std::vector<std::int32_t> program;
  for (Value const& item : arguments[0].as<ListObject>()->items)
    program.push_back(static_cast<std::int32_t>(as_int(item)));
  auto const& text = *arguments[3].as<StrObject>();
  std::int64_t position = as_int(arguments[4]);
  std::int64_t const end = as_int(arguments[5]);
  auto const way = static_cast<Way>(as_int(arguments[6]));
  std::int64_t const limit = as_int(arguments[7]);
  RegexMatcher matcher(std::move(program), static_cast<std::uint32_t>(as_int(arguments[1])),
                       static_cast<std::uint32_t>(as_int(arguments[2])), text.view(), text.length(),
                       static_cast<std::size_t>(end));
  std::vector<Value> matches;
  RegexMatcher::Demands demands{.to_end = way == Way::full_match};
  while (position <= end && (limit == 0 || static_cast<std::int64_t>(matches.size()) < limit)) {
    RegexMatcher::Outcome const outcome =
        way == Way::search ? matcher.search(position, demands) : matcher.match(position, demands);
    if (outcome == RegexMatcher::Outcome::exhausted) {
      return runtime.raise(runtime.types.runtime_error,
                           "Loopscope: this regular expression needs too much backtracking to match the text");
    }
    if (outcome == RegexMatcher::Outcome::failed) break;
    std::vector<Value> marks;
    for (std::int64_t const mark : matcher.marks()) marks.push_back(int_value(runtime, mark));
    matches.push_back(Value::from(make_tuple(runtime, marks)));
    position = matcher.marks()[1];
    demands.not_empty = position == matcher.marks()[0];
  }
  runtime.interpreter->budget -= static_cast<std::int64_t>(matcher.steps() / 4);
  return Value::from(make_list(runtime, std::move(matches)));
}

constexpr NativeDefinition functions[] = {
    {.name = "scan", .signature = "(program, groups, loops, text, begin, end, way, limit, /)", .code = scan},
};

}  // namespace

Completion<Ref<ModuleObject>> make_sre_module(Runtime& runtime) {
  Ref<ModuleObject> module = make_module(runtime, "_sre");
  for (NativeDefinition const& definition : functions) {
    module->set(runtime, definition.name, Value::from(make_native_function(runtime, definition, "_sre")));
  }
  return module;
}

}  // namespace loopscope
