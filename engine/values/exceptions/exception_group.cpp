#include "values/exceptions/exception_group.h"

#include <algorithm>

#include "values/containers/list.h"
#include "values/core/bad_argument.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/native/native_attribute.h"
#include "values/native/native_function.h"
#include "values/objects/attributes.h"
#include "values/text/text.h"

namespace loopscope {

bool is_group(Runtime const& runtime, ExceptionObject const& exception) {
  return exception.is_instance_of(runtime.types.base_exception_group);
}

// A group stores its message and its exceptions as a pair in `detail`; the exceptions are a tuple.
std::span<Value const> exceptions_of(ExceptionObject const& group) {
  return (*group.detail.as<TupleObject>())[1].as<TupleObject>()->items();
}

StrObject const& message_of_group(ExceptionObject const& group) {
  return *(*group.detail.as<TupleObject>())[0].as<StrObject>();
}

namespace {

ExceptionObject& self_of(Value const& value) { return *value.as<ExceptionObject>(); }

bool is_group(Runtime const& runtime, Value const& value) {
  auto const* exception = value.if_is<ExceptionObject>();
  return exception && loopscope::is_group(runtime, *exception);
}

bool is_exception_type(Runtime const& runtime, Value const& value) {
  auto const* type = value.if_is<Type>();
  return type && type->is_subtype_of(*runtime.types.base_exception);
}

Raised type_error(Runtime& runtime, std::string message) {
  return runtime.raise(runtime.types.type_error, std::move(message));
}

// ---- split: by types, by a function, or by the exceptions themselves ----

struct Condition {
  enum class Kind : std::uint8_t { types, predicate, leaves };
  Kind kind;
  Value value = {};
  std::vector<Object const*> leaves = {};  ///< Sorted.
};

/// None for an empty part.
struct Parts {
  Value match = Value::none();
  Value rest = Value::none();
};

enum class Rest : std::uint8_t { dropped, wanted };

Completion<Condition> condition_of(Runtime& runtime, Value const& value) {
  using enum Condition::Kind;
  if (auto const* tuple = value.if_is<TupleObject>()) {
    bool const are_types =
        std::ranges::all_of(tuple->items(), [&](Value const& item) { return is_exception_type(runtime, item); });
    if (are_types) return Condition{.kind = types, .value = value};
  } else if (is_exception_type(runtime, value)) {
    return Condition{.kind = types, .value = value};
  } else if (!value.is<Type>() && is_callable(runtime, value)) {
    return Condition{.kind = predicate, .value = value};
  }
  return type_error(runtime,
                    "expected an exception type, a tuple of exception types, or a callable (other than a class)");
}

Completion<bool> holds(Runtime& runtime, Condition const& condition, Value const& exception) {
  switch (condition.kind) {
    case Condition::Kind::types: return matches(runtime, self_of(exception), condition.value);
    case Condition::Kind::predicate:
      return truth(runtime, TRY(call(runtime, condition.value, std::span<Value const>(&exception, 1))));
    case Condition::Kind::leaves:
      return !is_group(runtime, exception) && std::ranges::binary_search(condition.leaves, exception.object());
  }
  UNREACHABLE();
}

/// `derive` of the group, with its traceback, cause, context and notes; None when there are no members.
Completion<Value> subset(Runtime& runtime, ExceptionObject& group, std::vector<Value> members) {
  if (members.empty()) return Value::none();
  Value const list = Value::from(make_list(runtime, std::move(members)));
  Value const derive = TRY(get_attribute(runtime, Value::from(&group), "derive"));
  Value const derived = TRY(call(runtime, derive, std::span<Value const>(&list, 1)));
  if (!is_group(runtime, derived)) {
    return type_error(runtime, "derive must return an instance of BaseExceptionGroup");
  }
  ExceptionObject& made = self_of(derived);
  if (group.traceback) made.traceback = group.traceback;
  made.context = group.context;
  made.cause = group.cause;
  made.suppress_context = true;
  Ref<StrObject> const notes_name = runtime.intern("__notes__");
  Value const notes = TRY(find_attribute(runtime, Value::from(&group), *notes_name));
  bool const is_sequence = notes.is<ListObject>() || notes.is<TupleObject>();
  if (is_sequence) {
    Value const copy = Value::from(make_list(runtime, TRY(items_of(runtime, notes))));
    TRY(set_attribute(runtime, derived, *notes_name, copy));
  }
  return derived;
}

Completion<Parts> split(Runtime& runtime, Value const& exception, Condition const& condition, Rest rest) {
  if (TRY(holds(runtime, condition, exception))) return Parts{.match = exception};
  if (!is_group(runtime, exception)) return rest == Rest::wanted ? Parts{.rest = exception} : Parts{};
  NativeDepth const depth(runtime);
  if (depth.too_deep()) {
    return runtime.raise(runtime.types.recursion_error,
                         "maximum recursion depth exceeded in exceptiongroup_split_recursive");
  }
  ExceptionObject& group = self_of(exception);
  std::vector<Value> matching;
  std::vector<Value> others;
  for (Value const& one : exceptions_of(group)) {
    Parts parts = TRY(split(runtime, one, condition, rest));
    if (!parts.match.is_none()) matching.push_back(std::move(parts.match));
    if (!parts.rest.is_none()) others.push_back(std::move(parts.rest));
  }
  Value match = TRY(subset(runtime, group, std::move(matching)));
  if (rest == Rest::dropped) return Parts{.match = std::move(match)};
  return Parts{.match = std::move(match), .rest = TRY(subset(runtime, group, std::move(others)))};
}

void collect_leaves(Runtime& runtime, Value const& exception, std::vector<Object const*>& leaves) {
  if (!is_group(runtime, exception)) return leaves.push_back(exception.object());
  for (Value const& one : exceptions_of(self_of(exception))) collect_leaves(runtime, one, leaves);
}

/// The part of the group that contains the leaves of these exceptions.
Completion<Value> projection(Runtime& runtime, Value const& group, std::span<Value const> kept) {
  Condition condition{.kind = Condition::Kind::leaves};
  for (Value const& exception : kept) collect_leaves(runtime, exception, condition.leaves);
  std::ranges::sort(condition.leaves);
  return std::move(TRY(split(runtime, group, condition, Rest::dropped)).match);
}

// ---- the attributes ----

constexpr NativeDefinition methods[] = {
    {"derive", "(self, excs, /)",
     [](Runtime& runtime, std::span<Value> arguments) -> Completion<Value> {
       Value const of_group[] = {(*self_of(arguments[0]).detail.as<TupleObject>())[0], arguments[1]};
       return create_group(runtime, *runtime.types.base_exception_group, of_group);
     }},
    {"split", "(self, matcher_value, /)",
     [](Runtime& runtime, std::span<Value> arguments) -> Completion<Value> {
       Condition const condition = TRY(condition_of(runtime, arguments[1]));
       Parts const parts = TRY(split(runtime, arguments[0], condition, Rest::wanted));
       return Value::from(make_tuple(runtime, {parts.match, parts.rest}));
     }},
    {"subgroup", "(self, matcher_value, /)",
     [](Runtime& runtime, std::span<Value> arguments) -> Completion<Value> {
       Condition const condition = TRY(condition_of(runtime, arguments[1]));
       return std::move(TRY(split(runtime, arguments[0], condition, Rest::dropped)).match);
     }},
};

template <std::size_t index>
Completion<Value> get_part(Runtime&, Value const& self) {
  return (*self_of(self).detail.as<TupleObject>())[index];
}

Completion<void> refuse_to_set(Runtime& runtime, Value const&, Value) {
  return runtime.raise(runtime.types.attribute_error, "readonly attribute");
}

constexpr NativeAttributeDefinition attributes[] = {{"message", get_part<0>, refuse_to_set},
                                                    {"exceptions", get_part<1>, refuse_to_set}};

}  // namespace

Completion<Value> create_group(Runtime& runtime, Type& type, std::span<Value const> arguments) {
  BuiltinTypes const& types = runtime.types;
  std::string const name = "BaseExceptionGroup.__new__() ";
  if (arguments.size() != 2) {
    return type_error(runtime, name + "takes exactly 2 arguments (" + std::to_string(arguments.size()) + " given)");
  }
  TRY(str_argument(runtime, name + "argument 1", arguments[0]));
  TypeSlots const& slots = type_of(runtime, arguments[1]).slots;
  if (!slots.get_item || arguments[1].is<DictObject>()) {
    return type_error(runtime, "second argument (exceptions) must be a sequence");
  }
  Ref<TupleObject> const members = TRY(tuple_of(runtime, arguments[1]));
  if (members->size() == 0) {
    return runtime.raise(types.value_error, "second argument (exceptions) must be a non-empty sequence");
  }
  bool has_base_exceptions = false;
  for (std::size_t index = 0; index < members->size(); ++index) {
    auto const* exception = (*members)[index].if_is<ExceptionObject>();
    if (!exception) {
      return runtime.raise(types.value_error,
                           "Item " + std::to_string(index) + " of second argument (exceptions) is not an exception");
    }
    has_base_exceptions |= !exception->is_instance_of(types.exception);
  }
  Type* made = &type;
  if (made == types.base_exception_group && !has_base_exceptions) made = types.exception_group;
  if (has_base_exceptions && made->is_subtype_of(*types.exception)) {
    return type_error(runtime, "Cannot nest BaseExceptions in " +
                                   (made == types.exception_group ? "an ExceptionGroup" : "'" + made->name() + "'"));
  }
  Ref<ExceptionObject> group = runtime.heap.make<ExceptionObject>(*made, make_tuple(runtime, arguments));
  group->detail = Value::from(make_tuple(runtime, {arguments[0], Value::from(members)}));
  return Value::from(std::move(group));
}

Completion<Ref<ExceptionObject>> make_group(Runtime& runtime, std::string_view message, Value members) {
  Value const arguments[] = {str_value(runtime, message), std::move(members)};
  Value const group = TRY(create_group(runtime, *runtime.types.base_exception_group, arguments));
  return Ref(group.as<ExceptionObject>());
}

Completion<Value> group_str(Runtime& runtime, ExceptionObject const& group) {
  std::size_t const count = exceptions_of(group).size();
  return str_value(runtime, std::string(message_of_group(group).view()) + " (" + std::to_string(count) +
                                " sub-exception" + (count > 1 ? "s)" : ")"));
}

Completion<GroupMatch> match_group(Runtime& runtime, Value const& exception, Value const& types) {
  auto const* tuple = types.if_is<TupleObject>();
  auto const each = tuple ? tuple->items() : std::span<Value const>(&types, 1);
  for (Value const& type : each) {
    if (!is_exception_type(runtime, type)) {
      return type_error(runtime, "catching classes that do not inherit from BaseException is not allowed");
    }
  }
  for (Value const& type : each) {
    if (type.as<Type>()->is_subtype_of(*runtime.types.base_exception_group)) {
      return type_error(runtime, "catching ExceptionGroup with except* is not allowed. Use except instead.");
    }
  }
  if (exception.is_none()) return GroupMatch{.match = Value::none(), .rest = Value::none()};
  if (TRY(matches(runtime, self_of(exception), types))) {
    if (is_group(runtime, exception)) return GroupMatch{.match = exception, .rest = Value::none()};
    Ref<ExceptionObject> group = TRY(make_group(runtime, "", Value::from(make_tuple(runtime, {exception}))));
    return GroupMatch{.match = Value::from(std::move(group)), .rest = Value::none(), .is_wrapped = true};
  }
  if (!is_group(runtime, exception)) return GroupMatch{.match = Value::none(), .rest = exception};
  Value const method = TRY(get_attribute(runtime, exception, "split"));
  Value const pair = TRY(call(runtime, method, std::span<Value const>(&types, 1)));
  auto const* parts = pair.if_is<TupleObject>();
  std::string const name = type_of(runtime, exception).name() + ".split must return a ";
  if (!parts) return type_error(runtime, name + "tuple, not " + type_of(runtime, pair).name());
  if (parts->size() < 2) {
    return type_error(runtime, name + "2-tuple, got tuple of size " + std::to_string(parts->size()));
  }
  return GroupMatch{.match = (*parts)[0], .rest = (*parts)[1]};
}

Completion<Value> prepare_reraise(Runtime& runtime, ExceptionObject const& original, std::span<Value const> raised) {
  if (raised.empty()) return Value::none();
  // Exactly one clause wrapped a plain exception in a group, so at most one exception remains.
  if (!loopscope::is_group(runtime, original)) return raised[0];
  auto const is_part_of_original = [&](Value const& exception) {
    ExceptionObject const& other = self_of(exception);
    return loopscope::is_group(runtime, other) && other.traceback == original.traceback &&
           other.cause == original.cause && other.context == original.context;
  };
  std::vector<Value> anew;
  std::vector<Value> again;
  for (Value const& exception : raised) {
    if (!exception.is_none()) (is_part_of_original(exception) ? again : anew).push_back(exception);
  }
  Value left = Value::none();
  if (!again.empty()) left = TRY(projection(runtime, Value::from(const_cast<ExceptionObject*>(&original)), again));
  if (anew.empty()) return left;
  if (!left.is_none()) anew.push_back(std::move(left));
  if (anew.size() == 1) return anew[0];
  return Value::from(TRY(make_group(runtime, "", Value::from(make_list(runtime, std::move(anew))))));
}

void set_up_exception_groups(Runtime& runtime) {
  Type& type = *runtime.types.base_exception_group;
  add_methods(runtime, type, methods);
  add_attributes(runtime, type, attributes);
}

}  // namespace loopscope
