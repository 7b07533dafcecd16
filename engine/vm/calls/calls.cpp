#include "vm/calls/calls.h"

#include <vector>

#include "asyncio/events/main_thread.h"
#include "values/containers/tuple.h"
#include "values/core/call_arguments.h"
#include "values/native/native_function.h"
#include "values/objects/attributes.h"
#include "values/objects/bound_method.h"
#include "values/text/text.h"
#include "vm/calls/argument_binding.h"
#include "vm/classes/class_slots.h"
#include "vm/classes/special_methods.h"
#include "vm/coroutines/frame_coroutine.h"
#include "vm/coroutines/resumable_frame.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

namespace {

/// The keywords of a CALL_FUNCTION_EX, in the form of CallArguments.
struct Keywords {
  std::vector<Ref<StrObject>> names;
  std::vector<Value> values;
};

Completion<Keywords> keywords_of(Runtime& runtime, DictObject const& dict) {
  Keywords keywords;
  std::size_t position = 0;
  while (DictObject::Entry const* entry = dict.next(position)) {
    auto* name = entry->key.if_is<StrObject>();
    if (!name) return runtime.raise(runtime.types.type_error, "keywords must be strings");
    keywords.names.push_back(name->is_interned() ? Ref(name) : runtime.intern(name->view()));
    keywords.values.push_back(entry->value);
  }
  return keywords;
}

void drop_to(Frame& frame, Value* bottom) {
  while (frame.stack_top > bottom) Value const dropped = frame.pop();
}

/// The tuple for `*iterable` as the only starred argument of a call. CPython's message then names the callable.
Completion<Ref<TupleObject>> unpacked(Runtime& runtime, Value const& callable, Value const& iterable) {
  if (can_be_iterated(runtime, iterable)) return tuple_of(runtime, iterable);
  std::string const text = TRY(function_text(runtime, callable));
  return runtime.raise(runtime.types.type_error,
                       text + " argument after * must be an iterable, not " + type_of(runtime, iterable).name());
}

}  // namespace

Completion<std::string> function_text(Runtime& runtime, Value const& callable) {
  Value const qualname = TRY(find_attribute(runtime, callable, *runtime.intern("__qualname__")));
  if (!is_str(qualname)) return std::string(TRY(str(runtime, callable))->view());
  std::string text(qualname.as<StrObject>()->view());
  Value const module = TRY(find_attribute(runtime, callable, *runtime.intern("__module__")));
  if (is_str(module) && module.as<StrObject>()->view() != "builtins")
    text = std::string(module.as<StrObject>()->view()) + "." + text;
  return text + "()";
}

bool can_be_iterated(Runtime& runtime, Value const& value) {
  TypeSlots const& slots = type_of(runtime, value).slots;
  return slots.iterate || slots.get_item;
}

bool is_mapping(Runtime& runtime, Value const& value) {
  return value.is<DictObject>() || type_of(runtime, value).find(*runtime.intern("keys")) != nullptr;
}

Completion<Value> call_builtin_function(Runtime& runtime, Value const& callable, CallArguments const& arguments) {
  auto* native = callable.as<NativeFunctionObject>();
  Completion<Value> result = call_native(runtime, *native, arguments);
  if (!native->is_blocking() || result.is_raised() || !is_coroutine(result.value())) return result;
  return run_to_end(runtime, Ref(result.value().as<CoroutineObject>()));
}

Completion<Value> Interpreter::call_function(FunctionObject& function, CallArguments const& arguments) {
  if (function.code->is_resumable()) return make_resumable(*this, function, arguments);
  if (m_nested_runs >= nested_run_limit) {
    raise_recursion_error();
    return Raised{};
  }
  Frame* frame = TRY(push_frame(Value::from(&function), arguments, nullptr));
  Nesting const nesting(*this);
  Step step = run(frame, Entry::run);
  m_position.depth -= depth_of(*function.code);
  frames.release(frame);
  if (step.kind == Step::Kind::raises) return Raised{};
  return std::move(step.value);
}

Completion<Frame*> Interpreter::push_frame(Value const& function, CallArguments const& arguments, Frame* caller) {
  if (m_position.depth >= depth_limit) {
    raise_recursion_error();
    return Raised{};
  }
  auto const& object = *function.as<FunctionObject>();
  Frame* frame = make_frame(frames.allocate(frame_bytes(*object.code)), function, caller);
  if (bind_arguments(runtime, object, arguments, frame->slots).is_raised()) {
    Ref<ExceptionObject> error = runtime.take_exception();
    clear_frame(*frame);
    frames.release(frame);
    runtime.exception = std::move(error);
    return Raised{};
  }
  m_position.depth += depth_of(*object.code);
  return frame;
}

Frame* Interpreter::leave_frame(Frame* frame) {
  m_frame = frame->caller;
  m_position.depth -= depth_of(*frame->code);
  clear_frame(*frame);
  frames.release(frame);
  return m_frame;
}

void Interpreter::raise_recursion_error() {
  (void)runtime.raise(runtime.types.recursion_error, "maximum recursion depth exceeded");
}

Interpreter::CallOutcome Interpreter::call_slowly(Frame& frame, std::uint32_t count) {
  Value* const callee = frame.stack_top - count - 2;
  return call_with(frame, callee, {.positional = {callee + 2, count}, .keyword_values = {}, .keyword_names = {}});
}

Interpreter::CallOutcome Interpreter::call_with_keywords(Frame& frame, std::uint32_t count) {
  Value const names = frame.pop();
  Value* const callee = frame.stack_top - count - 2;
  std::vector<Ref<StrObject>> keywords;
  for (Value const& name : names.as<TupleObject>()->items()) keywords.emplace_back(name.as<StrObject>());
  std::size_t const positional = count - keywords.size();
  return call_with(frame, callee,
                   {.positional = {callee + 2, positional},
                    .keyword_values = {callee + 2 + positional, keywords.size()},
                    .keyword_names = keywords});
}

Interpreter::CallOutcome Interpreter::call_unpacked(Frame& frame, bool has_keywords) {
  Value* const callee = frame.stack_top - 3 - has_keywords;
  Completion<Ref<TupleObject>> positional = unpacked(runtime, *callee, callee[2]);
  if (positional.is_raised()) return CallOutcome::raised;
  callee[2] = Value::from(positional.take());
  Keywords keywords;
  if (has_keywords && is_callable(runtime, *callee)) {
    Completion<Keywords> taken = keywords_of(runtime, *callee[3].as<DictObject>());
    if (taken.is_raised()) return CallOutcome::raised;
    keywords = taken.take();
  }
  return call_with(frame, callee,
                   {.positional = callee[2].as<TupleObject>()->items(),
                    .keyword_values = keywords.values,
                    .keyword_names = keywords.names});
}

Interpreter::CallOutcome Interpreter::call_with(Frame& frame, Value* callee, CallArguments const& arguments) {
  if (auto const* method = callee->if_is<BoundMethodObject>(); method && callee[1].is_unset()) {
    callee[1] = method->self;
    // The method object is released last, because it may be the only owner of the function.
    Value const bound = std::exchange(*callee, Value(method->function));
  }
  if (auto* native = callee->if_is<NativeFunctionObject>()) {
    Completion<Value> result = callee[1].is_unset() ? call_native(runtime, *native, arguments)
                                                    : call_native_method(runtime, *native, callee[1], arguments);
    if (native->is_blocking() && !result.is_raised() && is_coroutine(result.value())) {
      if (m_nested_runs > 0) {
        return finish_call(frame, callee, run_to_end(runtime, Ref(result.value().as<CoroutineObject>())));
      }
      m_awaited = result.take();
      drop_to(frame, callee);
      return CallOutcome::awaits;
    }
    return finish_call(frame, callee, std::move(result));
  }
  if (callee[1].is_unset()) {
    if (callee->is<FunctionObject>()) return begin_function(frame, callee, arguments);
    if (auto const* type = callee->if_is<Type>();
        type && type->is_guest_class && type->type().slots.call == runtime.types.type->slots.call) {
      return begin_instance(frame, callee, arguments);
    }
    if (callee->is_object() && callee->object()->type().slots.call == dispatch_call) {
      Completion<Method> method = find_special(runtime, *callee, *names.call);
      if (method.is_raised()) return CallOutcome::raised;
      callee[1] = std::move(method.value().receiver);
      Value const called = std::exchange(*callee, std::move(method.value().callable));
      return call_with(frame, callee, arguments);
    }
    return finish_call(frame, callee, call(runtime, *callee, arguments));
  }
  return call_with_receiver(frame, callee, arguments);
}

Interpreter::CallOutcome Interpreter::call_with_receiver(Frame& frame, Value* callee, CallArguments const& arguments) {
  // The receiver becomes the first argument. In a CALL it is already in front of the other arguments.
  CallArguments with_receiver = arguments;
  std::vector<Value> copy;
  if (arguments.positional.data() == callee + 2) {
    with_receiver.positional = {callee + 1, arguments.positional.size() + 1};
  } else {
    copy.push_back(callee[1]);
    copy.insert(copy.end(), arguments.positional.begin(), arguments.positional.end());
    with_receiver.positional = copy;
  }
  return callee->is<FunctionObject>() ? begin_function(frame, callee, with_receiver)
                                      : finish_call(frame, callee, call(runtime, *callee, with_receiver));
}

Interpreter::CallOutcome Interpreter::begin_instance(Frame& frame, Value* callee, CallArguments const& arguments) {
  auto& type = *callee->as<Type>();
  if (type.slots.initialize != dispatch_initialize) {
    return finish_call(frame, callee, construct_instance(runtime, type, arguments));
  }
  Completion<Value> created = type.slots.create(runtime, type, arguments);
  if (created.is_raised()) return CallOutcome::raised;
  Value const instance = created.take();
  if (!type_of(runtime, instance).is_subtype_of(type)) return finish_call(frame, callee, instance);
  Completion<Method> method = find_special(runtime, instance, *names.init);
  if (method.is_raised()) return CallOutcome::raised;
  *callee = std::move(method.value().callable);
  callee[1] = std::move(method.value().receiver);
  CallOutcome const outcome = call_with(frame, callee, arguments);
  if (outcome == CallOutcome::pushed_frame) {
    m_pushed->initializes_instance = true;
    frame.push(instance);
  } else if (outcome == CallOutcome::has_result) {
    if (check_initialized(runtime, frame.stack_top[-1]).is_raised()) return CallOutcome::raised;
    frame.stack_top[-1] = instance;
  }
  return outcome;
}

Interpreter::CallOutcome Interpreter::begin_function(Frame& frame, Value* callee, CallArguments const& arguments) {
  auto& function = *callee->as<FunctionObject>();
  if (function.code->is_resumable()) return finish_call(frame, callee, make_resumable(*this, function, arguments));
  Completion<Frame*> pushed = push_frame(*callee, arguments, &frame);
  if (pushed.is_raised()) return CallOutcome::raised;
  m_pushed = pushed.take();
  drop_to(frame, callee);
  return CallOutcome::pushed_frame;
}

Interpreter::CallOutcome Interpreter::finish_call(Frame& frame, Value* callee, Completion<Value> result) {
  if (result.is_raised()) return CallOutcome::raised;
  drop_to(frame, callee);
  frame.push(result.take());
  return CallOutcome::has_result;
}

}  // namespace loopscope
