#pragma once

#include "asyncio/coroutines/native_coroutine.h"
#include "asyncio/synchronization/mixins.h"
#include "values/core/object.h"
#include "values/core/value.h"

// Lock, Event, Condition and Semaphore: mirror Lib/asyncio/locks.py. None belongs to a task: whoever likes may release.
// All wake waiters in the order of their coming, by finishing their future: a waiter goes on in a later pass of the
// loop.
namespace loopscope {

/// asyncio.Lock
class LockObject final : public Object, public LoopBound {
 public:
  explicit LockObject(Type& type) : Object(ObjectKind::other, type) {}

  bool is_locked() const { return m_is_locked; }

  Completion<Value> repr(Runtime& runtime);
  void clear();
  void traverse(ReferenceVisitor& visitor);

 private:
  friend AsyncFunction acquire(Runtime& runtime, Ref<LockObject> lock);
  friend Completion<void> release(Runtime& runtime, LockObject& lock);
  void take(Runtime& runtime);
  void wake_up_first();

  bool m_is_locked = false;
  Waiters m_waiters;
};

/// Gives True once the lock is the caller's; at once, without a turn of the loop, when it is free and nobody waits.
AsyncFunction acquire(Runtime& runtime, Ref<LockObject> lock);
/// RuntimeError when it is not locked. The first waiter, if any, will have it when its turn comes.
Completion<void> release(Runtime& runtime, LockObject& lock);
inline constexpr NativeCoroutineName lock_acquire_name{"Lock.acquire", "locks.py", 90, 110};
/// The same by the methods of the lock, which a class of the program may have of its own: `acquire()` (to be awaited),
/// `release()`, `locked()`.
Completion<Value> acquiring(Runtime& runtime, LockObject& lock);
Completion<void> call_release(Runtime& runtime, LockObject& lock);
Completion<bool> is_locked(Runtime& runtime, LockObject& lock);

/// asyncio.Event
class EventObject final : public Object, public LoopBound {
 public:
  explicit EventObject(Type& type) : Object(ObjectKind::other, type) {}

  bool is_set() const { return m_is_set; }
  /// Wakes all who wait.
  void set();
  void unset();

  /// What those who wait are seen to wait for.
  char const* label = "event";

  Completion<Value> repr(Runtime& runtime);
  void clear();
  void traverse(ReferenceVisitor& visitor);

 private:
  friend AsyncFunction wait(Runtime& runtime, Ref<EventObject> event);

  bool m_is_set = false;
  Waiters m_waiters;
};

/// Gives True once the event is set; at once when it is.
AsyncFunction wait(Runtime& runtime, Ref<EventObject> event);
inline constexpr NativeCoroutineName event_wait_name{"Event.wait", "locks.py", 200, 213};

/// asyncio.Condition
class ConditionObject final : public Object, public LoopBound {
 public:
  ConditionObject(Type& type, Ref<LockObject> lock) : Object(ObjectKind::other, type), m_lock(std::move(lock)) {}

  LockObject& lock() const { return *m_lock; }
  void set_lock(Ref<LockObject> lock) { m_lock = std::move(lock); }
  /// What those who wait are seen to wait for.
  char const* label = "condition";
  std::size_t waiter_count() const { return m_waiters.size(); }
  /// RuntimeError unless the lock is locked.
  Completion<void> notify(Runtime& runtime, std::size_t count);

  Completion<Value> repr(Runtime& runtime);
  void clear();
  void traverse(ReferenceVisitor& visitor);

 private:
  friend AsyncFunction wait(Runtime& runtime, Ref<ConditionObject> condition);

  Ref<LockObject> m_lock;
  Waiters m_waiters;
};

/// Releases the lock, waits until notified, and has the lock again when it goes on, cancelled or not. Gives True.
AsyncFunction wait(Runtime& runtime, Ref<ConditionObject> condition);
inline constexpr NativeCoroutineName condition_wait_name{"Condition.wait", "locks.py", 248, 272, false, 284};
/// Waits until what the predicate gives counts as true; gives that.
AsyncFunction wait_for(Runtime& runtime, Ref<ConditionObject> condition, Value predicate);
inline constexpr NativeCoroutineName condition_wait_for_name{"Condition.wait_for", "locks.py", 303, 313};

/// asyncio.Semaphore, and BoundedSemaphore, which has a bound.
class SemaphoreObject final : public Object, public LoopBound {
 public:
  SemaphoreObject(Type& type, std::int64_t value) : Object(ObjectKind::other, type), m_value(value) {}

  /// What the value may not pass; negative: nothing.
  std::int64_t bound = -1;

  std::int64_t value() const { return m_value; }
  void set_value(std::int64_t value) { m_value = value; }
  /// Whether an `acquire` would wait: also while others wait who came before.
  bool is_locked() const { return m_value == 0 || m_waiters.has_uncancelled(); }

  Completion<Value> repr(Runtime& runtime);
  void clear();
  void traverse(ReferenceVisitor& visitor);

 private:
  friend AsyncFunction acquire(Runtime& runtime, Ref<SemaphoreObject> semaphore);
  friend Completion<void> release(Runtime& runtime, SemaphoreObject& semaphore);
  /// `self.locked()`
  Completion<bool> has_to_wait(Runtime& runtime);
  std::uint32_t shown_value() const { return static_cast<std::uint32_t>(m_value < 0 ? 0 : m_value); }
  /// Hands one unit to the first who waits; false when there is nobody.
  bool wake_up_next();

  std::int64_t m_value;
  Waiters m_waiters;
};

/// Gives True once a unit is the caller's; at once when there is one and nobody waits.
AsyncFunction acquire(Runtime& runtime, Ref<SemaphoreObject> semaphore);
/// ValueError past the bound. The first waiter, if any, has the unit.
Completion<void> release(Runtime& runtime, SemaphoreObject& semaphore);
inline constexpr NativeCoroutineName semaphore_acquire_name{"Semaphore.acquire", "locks.py", 386, 407};

}  // namespace loopscope
