#include "vm/calls/argument_binding.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/suggestions.h"
#include "values/containers/dict.h"
#include "values/containers/tuple.h"
#include "values/core/runtime.h"

namespace loopscope {

namespace {

std::string quoted(std::string_view name) { return "'" + std::string(name) + "'"; }

char const* plural(std::size_t count) { return count == 1 ? "" : "s"; }

/// `'x'`, `'x' and 'y'`, `'x', 'y', and 'z'`
std::string enumeration(std::vector<std::string> const& names) {
  if (names.size() == 1) return names[0];
  std::string text;
  for (std::size_t i = 0; i + 1 < names.size(); ++i) text += names[i] + (names.size() > 2 ? ", " : " ");
  return text + "and " + names.back();
}

/// Binds the arguments of one call. The steps have the order in which CPython checks for errors.
class Binding {
 public:
  Binding(Runtime& runtime, FunctionObject const& function, CallArguments const& arguments, Value* slots)
      : m_runtime(runtime), m_function(function), m_code(*function.code), m_arguments(arguments), m_slots(slots) {}

  Completion<void> run() {
    if (m_code.has_varkeywords) {
      m_keywords = make_dict(m_runtime);
      m_slots[m_code.argument_count() + m_code.has_varargs] = Value::from(m_keywords);
    }
    take_positional();
    for (std::size_t i = 0; i < m_arguments.keyword_values.size(); ++i) {
      TRY(take_keyword(*m_arguments.keyword_names[i], m_arguments.keyword_values[i]));
    }
    if (m_arguments.positional.size() > m_code.positional_count && !m_code.has_varargs) return too_many_positional();
    TRY(fill_positional_defaults());
    return fill_keyword_defaults();
  }

 private:
  void take_positional() {
    auto const given = m_arguments.positional;
    std::size_t const count = std::min<std::size_t>(given.size(), m_code.positional_count);
    for (std::size_t i = 0; i < count; ++i) m_slots[i] = given[i];
    if (m_code.has_varargs) m_slots[m_code.argument_count()] = Value::from(make_tuple(m_runtime, given.subspan(count)));
  }

  Completion<void> take_keyword(StrObject& name, Value const& value) {
    for (std::size_t i = m_code.positional_only_count; i < m_code.argument_count(); ++i) {
      if (m_code.varnames[i].get() != &name) continue;
      if (!m_slots[i].is_unset()) return error("got multiple values for argument " + quoted(name.view()));
      m_slots[i] = value;
      return {};
    }
    if (m_keywords) return m_keywords->set(m_runtime, Value::from(&name), value);
    if (auto const names = positional_only_as_keywords(); !names.empty()) {
      return error("got some positional-only arguments passed as keyword arguments: " + quoted(names));
    }
    std::vector<std::string_view> possible;
    for (std::size_t i = m_code.positional_only_count; i < m_code.argument_count(); ++i) {
      possible.push_back(m_code.varnames[i]->view());
    }
    std::string text = "got an unexpected keyword argument " + quoted(name.view());
    if (auto const meant = suggestion(name.view(), possible)) text += ". Did you mean " + quoted(*meant) + "?";
    return error(text);
  }

  std::string positional_only_as_keywords() const {
    std::string names;
    for (std::size_t i = 0; i < m_code.positional_only_count; ++i) {
      for (auto const& keyword : m_arguments.keyword_names) {
        if (keyword != m_code.varnames[i]) continue;
        if (!names.empty()) names += ", ";
        names += keyword->view();
      }
    }
    return names;
  }

  Completion<void> fill_positional_defaults() {
    std::size_t const default_count = m_function.defaults ? m_function.defaults->items().size() : 0;
    std::size_t const required = m_code.positional_count - default_count;
    std::vector<std::string> missing;
    for (std::size_t i = m_arguments.positional.size(); i < required; ++i) {
      if (m_slots[i].is_unset()) missing.push_back(quoted(m_code.varnames[i]->view()));
    }
    if (!missing.empty()) return missing_arguments("positional", missing);
    for (std::size_t i = 0; i < default_count; ++i) {
      Value& slot = m_slots[required + i];
      if (slot.is_unset()) slot = m_function.defaults->items()[i];
    }
    return {};
  }

  Completion<void> fill_keyword_defaults() {
    std::vector<std::string> missing;
    for (std::size_t i = m_code.positional_count; i < m_code.argument_count(); ++i) {
      if (!m_slots[i].is_unset()) continue;
      Value const* value =
          m_function.keyword_defaults ? m_function.keyword_defaults->find_str(*m_code.varnames[i]) : nullptr;
      if (value) {
        m_slots[i] = *value;
      } else {
        missing.push_back(quoted(m_code.varnames[i]->view()));
      }
    }
    if (!missing.empty()) return missing_arguments("keyword-only", missing);
    return {};
  }

  Raised too_many_positional() {
    std::size_t const given = m_arguments.positional.size();
    std::size_t const allowed = m_code.positional_count;
    std::size_t const default_count = m_function.defaults ? m_function.defaults->items().size() : 0;
    std::size_t keyword_only_given = 0;
    for (std::size_t i = allowed; i < m_code.argument_count(); ++i) keyword_only_given += !m_slots[i].is_unset();

    std::string text = "takes ";
    if (default_count) text += "from " + std::to_string(allowed - default_count) + " to ";
    text += std::to_string(allowed) + " positional argument" + (default_count ? "s" : plural(allowed)) + " but " +
            std::to_string(given);
    if (keyword_only_given) {
      text += std::string(" positional argument") + plural(given) + " (and " + std::to_string(keyword_only_given) +
              " keyword-only argument" + plural(keyword_only_given) + ")";
    }
    return error(text + (given == 1 && !keyword_only_given ? " was" : " were") + " given");
  }

  Raised missing_arguments(char const* kind, std::vector<std::string> const& names) {
    return error("missing " + std::to_string(names.size()) + " required " + kind + " argument" + plural(names.size()) +
                 ": " + enumeration(names));
  }

  Raised error(std::string const& text) {
    return m_runtime.raise(m_runtime.types.type_error, std::string(m_function.qualname->view()) + "() " + text);
  }

  Runtime& m_runtime;
  FunctionObject const& m_function;
  CodeObject const& m_code;
  CallArguments const& m_arguments;
  Value* m_slots;
  Ref<DictObject> m_keywords;
};

}  // namespace

Completion<void> bind_arguments(Runtime& runtime, FunctionObject const& function, CallArguments const& arguments,
                                Value* slots) {
  return Binding(runtime, function, arguments, slots).run();
}

}  // namespace loopscope
