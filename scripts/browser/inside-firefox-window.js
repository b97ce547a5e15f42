/**
 * Runs in Firefox's own window, where the toolbar is: the page's driver cannot reach it. The driver defines
 * `chapo` there, and calls it.
 */
function panelBrowser() {
  return SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
}

function viewBrowser(view) {
  return view === 'panel' ? panelBrowser() : document.querySelector('.webextension-popup-browser');
}

/** Runs a script in a browser's own process and resolves to what it returns. */
function inBrowser(browser, script) {
  return new Promise((resolve, reject) => {
    const manager = browser.messageManager;
    const answer = `chapo:${crypto.randomUUID()}`;
    manager.addMessageListener(answer, function hear({ data }) {
      manager.removeMessageListener(answer, hear);
      if (data.error) reject(new Error(data.error));
      else resolve(data.value);
    });
    const answering = `(async () => { ${script} })().then((value) => ({ value }), (error) => ({ error: String(error) }))
      .then((answer) => sendAsyncMessage('${answer}', answer));`;
    manager.loadFrameScript(`data:,${encodeURIComponent(answering)}`, false);
  });
}

function inView(view, script) {
  const browser = viewBrowser(view);
  if (!browser?.messageManager) throw new Error(`The ${view} is closed`);
  return inBrowser(browser, script);
}

globalThis.chapo ??= {
  /** Puts the add-on's button into the toolbar. */
  showButton(widget) {
    CustomizableUI.addWidgetToArea(`${widget}-browser-action`, CustomizableUI.AREA_NAVBAR);
  },

  async allowPrivate(addOn) {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    await ExtensionPermissions.add(addOn, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  },

  /** Installs the add-on in a folder so that it is there after a restart, unless it is there already. */
  async installForGood(addOn, folder) {
    if (WebExtensionPolicy.getByID(addOn)) return;
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
    const xpi = new FileUtils.File(PathUtils.join(PathUtils.tempDir, `${crypto.randomUUID()}.xpi`));
    const zip = Cc['@mozilla.org/zipwriter;1'].createInstance(Ci.nsIZipWriter);
    const add = async (path, name) => {
      if ((await IOUtils.stat(path)).type === 'regular') {
        zip.addEntryFile(name, Ci.nsIZipWriter.COMPRESSION_NONE, new FileUtils.File(path), false);
        return;
      }
      for (const child of await IOUtils.getChildren(path))
        await add(child, [name, PathUtils.filename(child)].filter(Boolean).join('/'));
    };
    zip.open(xpi, FileUtils.MODE_WRONLY | FileUtils.MODE_CREATE);
    await add(folder, '');
    zip.close();
    await (await AddonManager.getInstallForFile(xpi)).install();
    await IOUtils.remove(xpi.path);
  },

  pressButton(widget) {
    document.getElementById(`${widget}-BAP`).click();
  },

  /** Opens an address in the tab in front: the driver itself may not go to the browser's own pages. */
  async load(address) {
    const { selectedBrowser } = gBrowser;
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    selectedBrowser.fixupAndLoadURIString(address, { triggeringPrincipal });
    while (gBrowser.selectedBrowser.currentURI.spec !== address) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  },

  /** Whether the popup is on the screen with its page in it. */
  isPopupOpen() {
    const popup = document.querySelector('.webextension-popup-browser');
    return Boolean(
      popup?.currentURI?.spec.endsWith('popup.html') &&
      popup.closest('panel')?.state === 'open' &&
      popup.messageManager,
    );
  },

  /** Whether the panel beside the pages is there. */
  isPanelOpen() {
    return Boolean(panelBrowser()?.messageManager);
  },

  closePanel() {
    SidebarController.hide();
  },

  /** The JSON of an expression's value in the popup or the panel, which live in processes of their own. */
  evaluateIn(view, expression) {
    // A sandbox sees the view's own objects, and its content policy does not forbid it to evaluate.
    return inView(
      view,
      `const sandbox = new Components.utils.Sandbox(content, { sandboxPrototype: content.wrappedJSObject, wantXrays: false });
      const value = await Components.utils.evalInSandbox(${JSON.stringify(expression)}, sandbox);
      return JSON.stringify(value) ?? 'null';`,
    );
  },

  /** Clicks as a reader does: what asks for a permission or opens a panel must be asked by a reader. */
  clickIn(view, selector) {
    return inView(
      view,
      `const target = content.document.querySelector(${JSON.stringify(selector)});
      if (!target) throw new Error('nothing to click');
      // A moment later: the popup may close by it, and then nobody would answer.
      content.setTimeout(() => {
        const input = content.windowUtils.setHandlingUserInput(true);
        target.click();
        input.destruct();
      }, 0);`,
    );
  },

  /** The picture of the popup or the panel, as the address of a PNG. */
  async pictureOf(view) {
    const bitmap = await viewBrowser(view).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/png');
  },

  closePopup() {
    document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();
  },

  /**
   * From now on, writes down what the network is asked for, and by whom: the browser itself is "browser". The add-on is
   * started anew, so that its first requests are among them.
   */
  async recordRequests(addOn) {
    this.requested = [];
    const observe = (subject) => {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal: asker } = channel.loadInfo;
      const by = asker.isSystemPrincipal ? 'browser' : (asker.addonPolicy?.id ?? asker.origin);
      this.requested.push({ url: channel.URI.spec, by });
    };
    // Before anything is looked up or sent: what is refused later on is written down too.
    Services.obs.addObserver({ observe }, 'http-on-opening-request');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(addOn)).reload();
  },

  /** How many listeners the page in front has, of its own and of ours, after what nobody holds has been collected. */
  listenersInPage() {
    return inBrowser(
      gBrowser.selectedBrowser,
      `Components.utils.forceGC();
      Components.utils.forceCC();
      const targets = [content, content.document, ...content.document.querySelectorAll('*')];
      return targets.reduce((sum, target) => sum + Services.els.getListenerInfoFor(target).length, 0);`,
    );
  },

  /** The memory, in bytes, of all in any process that bears the add-on's name, once what nobody holds is gone. */
  async memoryOf(addOn) {
    const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
    // In these reports an address has its slashes turned over.
    const origin = `moz-extension:\\\\${WebExtensionPolicy.getByID(addOn).mozExtensionHostname}`;
    let bytes = 0;
    const companions = new Set();
    const add = (process, path, _kind, units, amount) => {
      if (!path.startsWith('explicit/') || units !== Ci.nsIMemoryReporter.UNITS_BYTES) return;
      if (!path.includes(origin)) return;
      bytes += amount;
      // Each companion's world has a place of its own, by process and address, before its name.
      if (path.includes('Content Script'))
        companions.add(process + path.slice(0, path.indexOf('Content Script')));
    };
    await new Promise((resolve) => manager.getReports(add, null, resolve, null, false));
    if (bytes === 0) throw new Error('No report of memory bears the add-on’s name.');
    return { bytes, companions: companions.size };
  },

  /** Puts the add-on's background to sleep, as the browser does by itself after a while. */
  async stopBackground(addOn) {
    const { extension } = WebExtensionPolicy.getByID(addOn);
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    if (extension.backgroundState !== 'stopped')
      throw new Error(`The background is ${extension.backgroundState}`);
  },

  requests() {
    return this.requested;
  },

  /**
   * What the console says went wrong in the add-on's code since the last call. What a popup still waited for when it was
   * closed can be handled by nobody, and is no error.
   */
  errors(origin) {
    const messages = Services.console.getMessageArray();
    Services.console.reset();
    return messages
      .filter((message) => message instanceof Ci.nsIScriptError)
      .filter(
        (error) => error.sourceName.startsWith(origin) && !(error.flags & Ci.nsIScriptError.warningFlag),
      )
      .filter((error) => !error.errorMessage.startsWith('Promise rejected after context unloaded'))
      .map((error) => `${error.errorMessage} (${error.sourceName}:${error.lineNumber})`);
  },
};
