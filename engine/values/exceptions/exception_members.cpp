#include "values/exceptions/exception_members.h"

#include <algorithm>
#include <array>

#include "base/suggestions.h"
#include "values/containers/list.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception_group.h"
#include "values/native/native_attribute.h"
#include "values/numbers/int.h"
#include "values/numbers/numbers.h"
#include "values/text/text.h"
#include "values/text/utf8.h"

// The additions of the exception types to BaseException: constructors, attributes, str(). Mirrors Objects/exceptions.c.
namespace loopscope {

using namespace exception_member;

Value member(ExceptionObject const& exception, std::size_t place) {
  auto const* members = exception.detail.if_is<ListObject>();
  return members && place < members->items.size() && !members->items[place].is_unset() ? members->items[place]
                                                                                       : Value::none();
}

void set_member(Runtime& runtime, ExceptionObject& exception, std::size_t place, Value value) {
  if (!exception.detail.is<ListObject>()) exception.detail = Value::from(make_list(runtime));
  auto& items = exception.detail.as<ListObject>()->items;
  if (place >= items.size()) items.resize(place + 1, Value::none());
  items[place] = value.is_unset() ? Value::none() : std::move(value);
}

namespace {

ExceptionObject& self_of(Value const& value) { return *value.as<ExceptionObject>(); }

// ---- attributes ----

template <std::size_t place>
Completion<Value> get_member(Runtime&, Value const& self) {
  return member(self_of(self), place);
}

template <std::size_t place>
Completion<void> put_member(Runtime& runtime, Value const& self, Value value) {
  set_member(runtime, self_of(self), place, std::move(value));
  return {};
}

template <std::size_t place>
constexpr NativeAttributeDefinition attribute(char const* name) {
  return {name, get_member<place>, put_member<place>};
}

Completion<Value> get_detail(Runtime&, Value const& self) {
  return self_of(self).detail.is_unset() ? Value::none() : self_of(self).detail;
}

Completion<void> set_detail(Runtime&, Value const& self, Value value) {
  self_of(self).detail = value.is_unset() ? Value::none() : std::move(value);
  return {};
}

constexpr NativeAttributeDefinition value_attribute[] = {{"value", get_detail, set_detail}};
constexpr NativeAttributeDefinition code_attribute[] = {{"code", get_detail, set_detail}};
constexpr NativeAttributeDefinition attribute_error_attributes[] = {attribute<attribute_name>("name"),
                                                                    attribute<attribute_obj>("obj")};
constexpr NativeAttributeDefinition name_error_attributes[] = {attribute<name_name>("name")};
constexpr NativeAttributeDefinition import_error_attributes[] = {
    attribute<import_name>("name"), attribute<import_path>("path"), attribute<import_name_from>("name_from"),
    attribute<import_msg>("msg")};
constexpr NativeAttributeDefinition os_error_attributes[] = {
    attribute<os_errno>("errno"), attribute<os_strerror>("strerror"), attribute<os_filename>("filename"),
    attribute<os_filename2>("filename2")};
constexpr NativeAttributeDefinition blocking_io_error_attributes[] = {
    {"characters_written",
     [](Runtime& runtime, Value const& self) -> Completion<Value> {
       Value const count = member(self_of(self), os_characters_written);
       if (count.is_none()) return runtime.raise(runtime.types.attribute_error, "characters_written");
       return count;
     },
     [](Runtime& runtime, Value const& self, Value value) -> Completion<void> {
       Value const count = value.is_unset() ? value : int_value(runtime, TRY(index_of(runtime, value)));
       set_member(runtime, self_of(self), os_characters_written, count);
       return {};
     }}};
constexpr NativeAttributeDefinition syntax_error_attributes[] = {
    attribute<syntax_msg>("msg"),
    attribute<syntax_filename>("filename"),
    attribute<syntax_lineno>("lineno"),
    attribute<syntax_offset>("offset"),
    attribute<syntax_text>("text"),
    attribute<syntax_end_lineno>("end_lineno"),
    attribute<syntax_end_offset>("end_offset"),
    attribute<syntax_print_file_and_line>("print_file_and_line")};
constexpr NativeAttributeDefinition unicode_error_attributes[] = {
    attribute<unicode_encoding>("encoding"), attribute<unicode_object>("object"), attribute<unicode_start>("start"),
    attribute<unicode_end>("end"), attribute<unicode_reason>("reason")};

// ---- constructors ----

/// The keywords of the constructors of AttributeError, NameError and ImportError, in the order of the members.
std::span<std::string_view const> keywords_of(Runtime& runtime, Type const& type) {
  static constexpr std::string_view of_attribute_error[] = {"name", "obj"};
  static constexpr std::string_view of_name_error[] = {"name"};
  static constexpr std::string_view of_import_error[] = {"name", "path", "name_from"};
  if (type.is_subtype_of(*runtime.types.attribute_error)) return of_attribute_error;
  if (type.is_subtype_of(*runtime.types.name_error)) return of_name_error;
  if (type.is_subtype_of(*runtime.types.import_error)) return of_import_error;
  return {};
}

char const* keyword_type_name(Runtime& runtime, Type const& type) {
  if (type.is_subtype_of(*runtime.types.attribute_error)) return "AttributeError";
  return type.is_subtype_of(*runtime.types.name_error) ? "NameError" : "ImportError";
}

Completion<void> take_keywords(Runtime& runtime, ExceptionObject& exception, CallArguments const& arguments) {
  Type const& type = exception.type();
  auto const known = keywords_of(runtime, type);
  if (known.empty() && !arguments.keyword_names.empty()) {
    return runtime.raise(runtime.types.type_error, type.name() + "() takes no keyword arguments");
  }
  for (std::size_t index = 0; index < arguments.keyword_names.size(); ++index) {
    std::string_view const keyword = arguments.keyword_names[index]->view();
    auto const found = std::ranges::find(known, keyword);
    if (found == known.end()) {
      std::string text = keyword_type_name(runtime, type);
      text += "() got an unexpected keyword argument '" + std::string(keyword) + "'";
      if (auto const meant = suggestion(keyword, {known.begin(), known.end()})) {
        text += ". Did you mean '" + std::string(*meant) + "'?";
      }
      return runtime.raise(runtime.types.type_error, std::move(text));
    }
    set_member(runtime, exception, static_cast<std::size_t>(found - known.begin()), arguments.keyword_values[index]);
  }
  return {};
}

Completion<void> initialize_syntax_error(Runtime& runtime, ExceptionObject& exception) {
  TupleObject const& args = *exception.args;
  if (args.size() >= 1) set_member(runtime, exception, syntax_msg, args[0]);
  if (args.size() != 2) return {};
  Ref<TupleObject> const place = TRY(tuple_of(runtime, args[1]));
  std::size_t const given = place->size();
  if (given < 4 || given > 7) {
    return runtime.raise(runtime.types.type_error, std::string("function takes at ") +
                                                       (given < 4 ? "least 4" : "most 7") + " arguments (" +
                                                       std::to_string(given) + " given)");
  }
  if (given == 5) {
    return runtime.raise(runtime.types.type_error, "end_offset must be provided when end_lineno is provided");
  }
  for (std::size_t index = 0; index < std::min<std::size_t>(given, 6); ++index) {
    set_member(runtime, exception, syntax_filename + index, (*place)[index]);
  }
  return {};
}

/// UnicodeTranslateError has no encoding; of the other two, one holds a str and one holds bytes.
Completion<void> initialize_unicode_error(Runtime& runtime, ExceptionObject& exception) {
  auto const raise = [&](std::string text) { return runtime.raise(runtime.types.type_error, std::move(text)); };
  bool const has_encoding = !exception.is_instance_of(runtime.types.unicode_translate_error);
  bool const is_about_bytes = exception.is_instance_of(runtime.types.unicode_decode_error);
  auto const given = exception.args->items();
  std::size_t const wanted = has_encoding ? 5 : 4;
  if (given.size() != wanted) {
    return raise("function takes exactly " + std::to_string(wanted) + " arguments (" + std::to_string(given.size()) +
                 " given)");
  }
  std::size_t const first = has_encoding ? 0 : 1;
  for (std::size_t index = 0; index < wanted; ++index) {
    std::size_t const place = first + index;
    Value const& value = given[index];
    std::string const type = type_of(runtime, value).name();
    if (place == unicode_object && is_about_bytes) {
      if (type != "bytes" && type != "bytearray") return raise("a bytes-like object is required, not '" + type + "'");
    } else if (place == unicode_start || place == unicode_end) {
      set_member(runtime, exception, place, int_value(runtime, TRY(index_of(runtime, value))));
      continue;
    } else if (!is_str(value)) {
      return raise("argument " + std::to_string(index + 1) + " must be str, not " + type);
    }
    set_member(runtime, exception, place, value);
  }
  return {};
}

// ---- str() ----

std::string escaped(char32_t character) {
  static constexpr char digits[] = "0123456789abcdef";
  int const width = character <= 0xFF ? 2 : character <= 0xFFFF ? 4 : 8;
  std::string text = width == 2 ? "\\x" : width == 4 ? "\\u" : "\\U";
  for (int shift = (width - 1) * 4; shift >= 0; shift -= 4) text += digits[(character >> shift) & 0xF];
  return text;
}

Completion<Value> unicode_error_str(Runtime& runtime, ExceptionObject& exception) {
  Value const object = member(exception, unicode_object);
  if (object.is_none()) return Value::from(runtime.empty_str());
  bool const translates = exception.is_instance_of(runtime.types.unicode_translate_error);
  bool const decodes = exception.is_instance_of(runtime.types.unicode_decode_error);
  std::string text;
  if (!translates) {
    text += '\'';
    TRY(append_str(runtime, text, member(exception, unicode_encoding)));
    text += "' codec ";
  }
  text += translates ? "can't translate " : decodes ? "can't decode " : "can't encode ";
  std::string const unit = decodes ? "byte" : "character";
  std::int64_t const length = TRY(loopscope::length(runtime, object));
  std::int64_t const start = TRY(index_of(runtime, member(exception, unicode_start)));
  std::int64_t const end = TRY(index_of(runtime, member(exception, unicode_end)));
  if (end == start + 1 && start >= 0 && start < length) {
    Value const one = TRY(get_item(runtime, object, int_value(runtime, start)));
    text += unit + " ";
    if (decodes) {
      text += "0x" + escaped(static_cast<char32_t>(TRY(index_of(runtime, one)))).substr(2);
    } else {
      std::size_t offset = 0;
      text += "'" + escaped(next_code_point(one.as<StrObject>()->view(), offset)) + "'";
    }
    text += " in position " + std::to_string(start);
  } else {
    text += unit + "s in position " + std::to_string(start) + "-" + std::to_string(end - 1);
  }
  text += ": ";
  TRY(append_str(runtime, text, member(exception, unicode_reason)));
  return str_value(runtime, text);
}

Completion<Value> os_error_str(Runtime& runtime, ExceptionObject& exception) {
  Value const filename = member(exception, os_filename);
  Value const number = member(exception, os_errno);
  Value const text_of_error = member(exception, os_strerror);
  bool const has_both = !number.is_none() && !text_of_error.is_none();
  if (filename.is_none() && !has_both) return Value::unset();
  std::string text = "[Errno ";
  TRY(append_str(runtime, text, number));
  text += "] ";
  TRY(append_str(runtime, text, text_of_error));
  if (filename.is_none()) return str_value(runtime, text);
  text += ": ";
  TRY(append_repr(runtime, text, filename));
  if (Value const second = member(exception, os_filename2); !second.is_none()) {
    text += " -> ";
    TRY(append_repr(runtime, text, second));
  }
  return str_value(runtime, text);
}

Completion<Value> syntax_error_str(Runtime& runtime, ExceptionObject& exception) {
  std::string text;
  TRY(append_str(runtime, text, member(exception, syntax_msg)));
  Value const file = member(exception, syntax_filename);
  Value const line = member(exception, syntax_lineno);
  if (!is_str(file) && !is_int(line)) return str_value(runtime, text);
  text += " (";
  if (is_str(file)) {
    std::string_view const path = file.as<StrObject>()->view();
    text += path.substr(path.rfind('/') + 1);
    if (is_int(line)) text += ", ";
  }
  if (is_int(line)) text += "line " + std::to_string(as_int(line));
  return str_value(runtime, text + ")");
}

}  // namespace

Completion<Value> own_str(Runtime& runtime, ExceptionObject& exception) {
  BuiltinTypes const& types = runtime.types;
  if (exception.is_instance_of(types.os_error)) return os_error_str(runtime, exception);
  if (exception.is_instance_of(types.key_error)) {
    if (exception.args->size() != 1) return Value::unset();
    return Value::from(TRY(repr(runtime, (*exception.args)[0])));
  }
  if (exception.is_instance_of(types.base_exception_group)) return group_str(runtime, exception);
  if (exception.is_instance_of(types.syntax_error)) return syntax_error_str(runtime, exception);
  if (exception.is_instance_of(types.import_error)) {
    Value const text = member(exception, import_msg);
    return is_str(text) ? text : Value::unset();
  }
  for (Type const* type : {types.unicode_encode_error, types.unicode_decode_error, types.unicode_translate_error}) {
    if (exception.is_instance_of(type)) return unicode_error_str(runtime, exception);
  }
  return Value::unset();
}

// The error numbers are those of Linux.
Type& os_error_type(Runtime& runtime, std::int64_t number) {
  BuiltinTypes const& types = runtime.types;
  switch (number) {
    case 11:
    case 114:
    case 115: return *types.blocking_io_error;
    case 32:
    case 108: return *types.broken_pipe_error;
    case 10: return *types.child_process_error;
    case 103: return *types.connection_aborted_error;
    case 111: return *types.connection_refused_error;
    case 104: return *types.connection_reset_error;
    case 17: return *types.file_exists_error;
    case 2: return *types.file_not_found_error;
    case 21: return *types.is_a_directory_error;
    case 20: return *types.not_a_directory_error;
    case 4: return *types.interrupted_error;
    case 13:
    case 1: return *types.permission_error;
    case 3: return *types.process_lookup_error;
    case 110: return *types.timeout_error;
    default: return *types.os_error;
  }
}

void take_os_error_arguments(Runtime& runtime, ExceptionObject& exception, std::span<Value const> arguments) {
  exception.args = make_tuple(runtime, arguments);
  if (arguments.size() < 2 || arguments.size() > 5) return;
  set_member(runtime, exception, os_errno, arguments[0]);
  set_member(runtime, exception, os_strerror, arguments[1]);
  if (arguments.size() == 2 || arguments[2].is_none()) return;
  if (is_int(arguments[2]) && exception.is_instance_of(runtime.types.blocking_io_error)) {
    return set_member(runtime, exception, os_characters_written, arguments[2]);
  }
  set_member(runtime, exception, os_filename, arguments[2]);
  if (arguments.size() == 5) set_member(runtime, exception, os_filename2, arguments[4]);
  exception.args = make_tuple(runtime, arguments.first(2));
}

Completion<void> initialize_exception(Runtime& runtime, ExceptionObject& exception, CallArguments const& arguments) {
  BuiltinTypes const& types = runtime.types;
  Ref<TupleObject> const args = make_tuple(runtime, arguments.positional);
  TRY(take_keywords(runtime, exception, arguments));
  if (exception.is_instance_of(types.os_error)) {
    take_os_error_arguments(runtime, exception, arguments.positional);
    return {};
  }
  exception.args = args;
  if (exception.is_instance_of(types.stop_iteration)) {
    exception.detail = args->size() == 0 ? Value::none() : (*args)[0];
  } else if (exception.is_instance_of(types.system_exit)) {
    exception.detail = args->size() == 0 ? Value::none() : args->size() == 1 ? (*args)[0] : Value::from(args);
  } else if (exception.is_instance_of(types.import_error)) {
    if (args->size() == 1) set_member(runtime, exception, import_msg, (*args)[0]);
  } else if (exception.is_instance_of(types.syntax_error)) {
    return initialize_syntax_error(runtime, exception);
  } else {
    for (Type const* type : {types.unicode_encode_error, types.unicode_decode_error, types.unicode_translate_error}) {
      if (exception.is_instance_of(type)) return initialize_unicode_error(runtime, exception);
    }
  }
  return {};
}

Completion<Value> create_exception(Runtime& runtime, Type& type, CallArguments const& arguments) {
  if (type.is_subtype_of(*runtime.types.base_exception_group)) return create_group(runtime, type, arguments.positional);
  Type* made = &type;
  auto const& given = arguments.positional;
  if (&type == runtime.types.os_error && given.size() >= 2 && given.size() <= 5 && is_int(given[0])) {
    made = &os_error_type(runtime, as_int(given[0]));
  }
  return Value::from(runtime.heap.make<ExceptionObject>(*made, make_tuple(runtime, given)));
}

void set_up_exception_members(Runtime& runtime) {
  BuiltinTypes const& types = runtime.types;
  add_attributes(runtime, *types.stop_iteration, value_attribute);
  add_attributes(runtime, *types.system_exit, code_attribute);
  add_attributes(runtime, *types.attribute_error, attribute_error_attributes);
  add_attributes(runtime, *types.name_error, name_error_attributes);
  add_attributes(runtime, *types.import_error, import_error_attributes);
  add_attributes(runtime, *types.os_error, os_error_attributes);
  add_attributes(runtime, *types.blocking_io_error, blocking_io_error_attributes);
  add_attributes(runtime, *types.syntax_error, syntax_error_attributes);
  for (Type* type : {types.unicode_encode_error, types.unicode_decode_error, types.unicode_translate_error}) {
    add_attributes(runtime, *type, unicode_error_attributes);
  }
}

}  // namespace loopscope
