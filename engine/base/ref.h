#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace loopscope {

/// An intrusive, owning pointer to a T that has `retain()` and `release()`; may be null.
/// `Ref<T>::adopt(p)` takes over a reference that the caller owns; `Ref<T>(p)` adds one.
template <typename T>
class [[clang::trivial_abi]] Ref {
 public:
  Ref() = default;
  Ref(std::nullptr_t) {}
  explicit Ref(T* pointer) : m_pointer(pointer) {
    if (m_pointer) m_pointer->retain();
  }
  static Ref adopt(T* pointer) {
    Ref ref;
    ref.m_pointer = pointer;
    return ref;
  }
  Ref(Ref const& other) : Ref(other.m_pointer) {}
  Ref(Ref&& other) noexcept : m_pointer(std::exchange(other.m_pointer, nullptr)) {}
  template <typename U>
    requires std::is_convertible_v<U*, T*>
  Ref(Ref<U> other) : m_pointer(other.leak()) {}
  Ref& operator=(Ref other) noexcept {
    std::swap(m_pointer, other.m_pointer);
    return *this;
  }
  ~Ref() {
    if (m_pointer) m_pointer->release();
  }

  T* get() const { return m_pointer; }
  T* operator->() const { return m_pointer; }
  T& operator*() const { return *m_pointer; }
  explicit operator bool() const { return m_pointer != nullptr; }
  friend bool operator==(Ref const& a, Ref const& b) { return a.m_pointer == b.m_pointer; }
  /// Passes the reference to the caller, who must release it.
  [[nodiscard]] T* leak() { return std::exchange(m_pointer, nullptr); }

 private:
  T* m_pointer = nullptr;
};

}  // namespace loopscope
