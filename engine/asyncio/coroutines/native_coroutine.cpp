#include "asyncio/coroutines/native_coroutine.h"

#include "asyncio/events/asyncio.h"

namespace loopscope {

Step NativeCoroutine::resume_body(CoroutineObject& self, Completion<Value> input) {
  auto& coroutine = static_cast<NativeCoroutine&>(self);
  // An exception thrown in before the first step ends the coroutine without running its body.
  if (!std::exchange(coroutine.m_has_begun, true) && input.is_raised()) {
    coroutine.m_body.reset();
    return {Step::Kind::raises, {}};
  }
  AsyncFunction& body = *coroutine.m_body;
  // Exceptions that the body raises get the exception handled at the await as their context.
  Runtime& runtime = coroutine.type().runtime();
  Manner const manner = std::exchange(coroutine.manner, Manner::sent);
  Ref<ExceptionObject> outside = runtime.handled_exception;
  if (manner != Manner::thrown) runtime.handled_exception = coroutine.handled_outside;
  if (manner == Manner::raised && input.is_raised()) set_context(runtime, *runtime.exception);
  body.resume(std::move(input));
  runtime.handled_exception = std::move(outside);
  if (body.is_done()) {
    Completion<Value> result = body.take_result();
    coroutine.m_body.reset();
    if (result.is_raised()) return {Step::Kind::raises, {}};
    return {Step::Kind::returns, result.take()};
  }
  Value request = body.take_request().take();
  coroutine.m_waits = request.is_unset()              ? Waits::for_next_pass
                      : request.is<CoroutineObject>() ? Waits::for_coroutine
                                                      : Waits::for_future;
  if (request.is_unset()) return {Step::Kind::yields, Value::none()};
  // An EventLoopObject is not awaitable: it requests that the driver of the main thread run the loop.
  if (request.is_object() && request.object()->kind() == ObjectKind::event_loop) {
    return {Step::Kind::yields, std::move(request)};
  }
  if (auto* awaited = request.if_is<CoroutineObject>()) awaited->handled_outside = coroutine.handled_outside;
  return {Step::Kind::awaits, std::move(request)};
}

std::uint32_t NativeCoroutine::suspended_line() const {
  if (m_waits == Waits::for_next_pass) return m_place.yield_line;
  if (m_waits == Waits::for_coroutine && m_place.nested_line != 0) return m_place.nested_line;
  return m_place.await_line;
}

void NativeCoroutine::drop_body() {
  state = State::closed;
  m_body.reset();
}

Ref<CoroutineObject> make_native_coroutine(Runtime& runtime, NativeCoroutineName const& place, AsyncFunction body) {
  Ref<NativeCoroutine> coroutine =
      runtime.heap.make<NativeCoroutine>(*runtime.asyncio->types.native_coroutine, place, std::move(body));
  std::string_view const qualname = place.name;
  coroutine->name = runtime.intern(qualname.substr(qualname.rfind('.') + 1));
  coroutine->qualname = runtime.intern(qualname);
  if (!place.is_blocking) runtime.asyncio->note_created(*coroutine);
  return coroutine;
}

NativeCoroutine const* if_native(Runtime& runtime, CoroutineObject const& coroutine) {
  if (&coroutine.type() != runtime.asyncio->types.native_coroutine) return nullptr;
  return static_cast<NativeCoroutine const*>(&coroutine);
}

namespace {

void destroy_native_coroutine(Runtime& runtime, Object* object) {
  auto* coroutine = static_cast<NativeCoroutine*>(object);
  if (coroutine->state == CoroutineObject::State::created) warn_never_awaited(runtime, *coroutine);
  runtime.heap.destroy(coroutine);
}

void clear_native_coroutine(Object& object) { static_cast<NativeCoroutine&>(object).drop_body(); }

}  // namespace

void set_up_native_coroutine_type(Type& type) {
  type.slots.destroy = destroy_native_coroutine;
  type.slots.clear = clear_native_coroutine;
  type.slots.repr = [](Runtime& runtime, Value const& self) -> Completion<Value> {
    return make_str(runtime, coroutine_repr(runtime, *self.as<CoroutineObject>()));
  };
}

}  // namespace loopscope
