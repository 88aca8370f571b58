import { Component, type ReactNode } from 'react';
import { strings } from '../strings';

/** Says so where a view fails, or cannot be loaded because the network is gone; the rest of the page stays. */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) {
      return this.props.children;
    }
    return (
      <div className="state" role="alert">
        <h1>{navigator.onLine ? strings.states.failed : strings.states.offline}</h1>
        <button type="button" onClick={() => location.reload()}>
          {strings.states.again}
        </button>
      </div>
    );
  }
}
