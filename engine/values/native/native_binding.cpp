#include "values/native/native_binding.h"

#include <string>

#include "base/suggestions.h"
#include "values/containers/dict.h"
#include "values/containers/tuple.h"
#include "values/core/runtime.h"

namespace loopscope {

namespace {

std::string plural(std::size_t count, std::string_view noun) {
  return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

/// The binding of one call. `m_hidden` is 1 for methods, whose receiver the messages do not count.
class Binder {
 public:
  Binder(Runtime& runtime, NativeRecord& record, Value const& receiver, CallArguments const& arguments,
         std::span<Value> slots)
      : m_runtime(runtime),
        m_record(record),
        m_signature(record.read_signature(runtime)),
        m_receiver(receiver),
        m_arguments(arguments),
        m_slots(slots),
        m_given(arguments.positional.size() + !receiver.is_unset()),
        m_hidden(record.owner ? 1 : 0) {}

  Completion<void> bind() {
    if (!m_arguments.keyword_names.empty() && !speaks_python()) TRY(check_keyword_count());
    if (m_given > m_signature.positional_count && !m_signature.has_varargs) return too_many();
    for (std::size_t index = 0; index < std::min<std::size_t>(m_given, m_signature.positional_count); ++index)
      m_slots[index] = positional(index);
    std::size_t const fixed = m_signature.positional_count + m_signature.keyword_only_count;
    if (m_signature.has_varargs) {
      std::vector<Value> extra;
      for (std::size_t index = m_signature.positional_count; index < m_given; ++index)
        extra.push_back(positional(index));
      m_slots[fixed] = Value::from(make_tuple(m_runtime, extra));
    }
    if (m_signature.has_varkeywords) m_slots[fixed + m_signature.has_varargs] = Value::from(make_dict(m_runtime));
    TRY(bind_keywords(fixed));
    return fill_defaults(fixed);
  }

 private:
  Value const& positional(std::size_t index) const {
    if (m_receiver.is_unset()) return m_arguments.positional[index];
    return index == 0 ? m_receiver : m_arguments.positional[index - 1];
  }

  Raised type_error(std::string message) { return m_runtime.raise(m_runtime.types.type_error, std::move(message)); }
  bool speaks_python() const { return m_record.definition.flavour == NativeFlavour::python_function; }
  /// The name in messages: `list.append` and `time.sleep` in those that name the type or module, `append` in the
  /// others.
  std::string long_name() const {
    bool const is_plain = speaks_python() || !m_record.module_name || m_record.module_name->view() == "builtins";
    return (is_plain ? "" : std::string(m_record.module_name->view()) + ".") + m_record.qualname;
  }
  std::string name() const { return m_record.definition.name; }
  std::size_t visible_positional() const { return m_signature.positional_count - m_hidden; }
  std::size_t visible_required() const {
    return m_signature.required_positional_count - std::min(m_signature.required_positional_count, m_hidden);
  }
  std::size_t visible_given() const { return m_given - std::min<std::size_t>(m_given, m_hidden); }
  bool all_positional_only() const {
    return m_signature.positional_only_count == m_signature.positional_count && m_signature.keyword_only_count == 0;
  }

  Completion<void> bind_keywords(std::size_t fixed) {
    // A C function reports missing arguments first, then repeated ones, then unexpected ones.
    StrObject* unexpected = nullptr;
    StrObject* repeated = nullptr;
    std::size_t repeated_place = 0;
    for (std::size_t index = 0; index < m_arguments.keyword_names.size(); ++index) {
      Ref<StrObject> const& keyword = m_arguments.keyword_names[index];
      std::size_t place = m_signature.positional_only_count;
      while (place < fixed && m_signature.parameters[place].name != keyword) ++place;
      if (place == fixed) {
        if (!m_signature.has_varkeywords) {
          if (speaks_python()) return unexpected_keyword(*keyword);
          if (!unexpected) unexpected = keyword.get();
          continue;
        }
        m_slots[fixed + m_signature.has_varargs].as<DictObject>()->set_str(keyword, m_arguments.keyword_values[index]);
        continue;
      }
      if (!m_slots[place].is_unset()) {
        if (speaks_python()) return given_twice(*keyword, place);
        if (!repeated) {
          repeated = keyword.get();
          repeated_place = place;
        }
        continue;
      }
      m_slots[place] = m_arguments.keyword_values[index];
    }
    if (!unexpected && !repeated) return {};
    TRY(fill_defaults(fixed));
    if (repeated) return given_twice(*repeated, repeated_place);
    return unexpected_keyword(*unexpected);
  }

  Completion<void> fill_defaults(std::size_t fixed) {
    std::vector<std::string> missing;
    for (std::size_t index = 0; index < m_signature.positional_count; ++index) {
      if (!m_slots[index].is_unset()) continue;
      NativeSignature::Parameter const& parameter = m_signature.parameters[index];
      if (!parameter.is_required) {
        m_slots[index] = parameter.default_value;
        continue;
      }
      if (!speaks_python()) return missing_c(index);
      missing.push_back("'" + std::string(parameter.name->view()) + "'");
    }
    if (!missing.empty()) return missing_python(missing, "positional");
    for (std::size_t index = m_signature.positional_count; index < fixed; ++index) {
      if (!m_slots[index].is_unset()) continue;
      NativeSignature::Parameter const& parameter = m_signature.parameters[index];
      if (!parameter.is_required) {
        m_slots[index] = parameter.default_value;
        continue;
      }
      if (!speaks_python()) return missing_c(index);
      missing.push_back("'" + std::string(parameter.name->view()) + "'");
    }
    if (!missing.empty()) return missing_python(missing, "keyword-only");
    return {};
  }

  /// The errors that C functions report about keywords before all other checks.
  Completion<void> check_keyword_count() {
    if (m_signature.has_varargs || m_signature.has_varkeywords) return {};
    if (all_positional_only()) return type_error(long_name() + "() takes no keyword arguments");
    std::size_t const places = visible_positional() + m_signature.keyword_only_count;
    std::size_t const all = visible_given() + m_arguments.keyword_names.size();
    if (all <= places) return {};
    return type_error(name() + "() takes at most " +
                      plural(places, visible_given() == 0 ? "keyword argument" : "argument") + " (" +
                      std::to_string(all) + " given)");
  }

  Raised too_many() {
    if (speaks_python()) {
      std::size_t const most = m_signature.positional_count;
      std::size_t const least = m_signature.required_positional_count;
      std::string message = long_name() + "() takes ";
      message += least < most ? "from " + std::to_string(least) + " to " + plural(most, "positional argument")
                              : plural(most, "positional argument");
      return type_error(message + " but " + std::to_string(m_given) + (m_given == 1 ? " was" : " were") + " given");
    }
    return wrong_count();
  }

  Raised wrong_count() {
    std::size_t const most = visible_positional();
    std::size_t const least = visible_required();
    std::string const given = std::to_string(visible_given());
    if (all_positional_only()) {
      if (most == 0) return type_error(long_name() + "() takes no arguments (" + given + " given)");
      if (most == 1 && least == 1 && m_record.definition.flavour == NativeFlavour::c_function)
        return type_error(long_name() + "() takes exactly one argument (" + given + " given)");
      if (visible_given() < least) {
        return type_error(name() + " expected " + (least == most ? "" : "at least ") + plural(least, "argument") +
                          ", got " + given);
      }
      return type_error(name() + " expected " + (least == most ? "" : "at most ") + plural(most, "argument") +
                        ", got " + given);
    }
    std::size_t const places = most + m_signature.keyword_only_count;
    std::size_t const all = visible_given() + m_arguments.keyword_names.size();
    if (all > places) {
      return type_error(name() + "() takes at most " + plural(places, "argument") + " (" + std::to_string(all) +
                        " given)");
    }
    if (most == 0) return type_error(name() + "() takes no positional arguments");
    return type_error(name() + "() takes " + (least == most ? "exactly " : "at most ") +
                      plural(most, "positional argument") + " (" + given + " given)");
  }

  Raised missing_c(std::size_t index) {
    if (all_positional_only()) return wrong_count();
    NativeSignature::Parameter const& parameter = m_signature.parameters[index];
    if (index < m_signature.positional_only_count) {
      std::size_t const least = m_signature.positional_only_count - m_hidden;
      return type_error(name() + "() takes at least " + plural(least, "positional argument") + " (" +
                        std::to_string(visible_given()) + " given)");
    }
    return type_error(name() + "() missing required argument '" + std::string(parameter.name->view()) + "' (pos " +
                      std::to_string(index + 1 - m_hidden) + ")");
  }

  Raised missing_python(std::vector<std::string> const& missing, std::string_view kind) {
    std::string list;
    for (std::size_t index = 0; index < missing.size(); ++index) {
      if (index > 0) list += missing.size() == 2 ? " and " : index + 1 == missing.size() ? ", and " : ", ";
      list += missing[index];
    }
    return type_error(long_name() + "() missing " +
                      plural(missing.size(), "required " + std::string(kind) + " argument") + ": " + list);
  }

  Raised unexpected_keyword(StrObject const& keyword) {
    std::string const text(keyword.view());
    if (speaks_python()) {
      for (std::size_t index = 0; index < m_signature.positional_only_count; ++index) {
        if (m_signature.parameters[index].name.get() == &keyword) {
          return type_error(long_name() + "() got some positional-only arguments passed as keyword arguments: '" +
                            text + "'");
        }
      }
      return type_error(long_name() + "() got an unexpected keyword argument '" + text + "'" + meant_keyword(text));
    }
    if (all_positional_only()) return type_error(long_name() + "() takes no keyword arguments");
    return type_error(name() + "() got an unexpected keyword argument '" + text + "'" + meant_keyword(text));
  }

  std::string meant_keyword(std::string_view wrong) const {
    std::vector<std::string_view> possible;
    std::size_t const end = m_signature.positional_count + m_signature.keyword_only_count;
    for (std::size_t index = m_signature.positional_only_count; index < end; ++index) {
      possible.push_back(m_signature.parameters[index].name->view());
    }
    auto const meant = suggestion(wrong, possible);
    return meant ? ". Did you mean '" + std::string(*meant) + "'?" : "";
  }

  Raised given_twice(StrObject const& keyword, std::size_t place) {
    std::string const text(keyword.view());
    if (speaks_python()) return type_error(long_name() + "() got multiple values for argument '" + text + "'");
    return type_error("argument for " + name() + "() given by name ('" + text + "') and position (" +
                      std::to_string(place + 1 - m_hidden) + ")");
  }

  Runtime& m_runtime;
  NativeRecord& m_record;
  NativeSignature const& m_signature;
  Value const& m_receiver;
  CallArguments const& m_arguments;
  std::span<Value> m_slots;
  std::size_t m_given;
  std::uint32_t m_hidden;
};

}  // namespace

Completion<void> bind_arguments(Runtime& runtime, NativeRecord& record, Value const& receiver,
                                CallArguments const& arguments, std::span<Value> slots) {
  return Binder(runtime, record, receiver, arguments, slots).bind();
}

}  // namespace loopscope
